package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Browser;
import cairn.testing.BrowserProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a reader answers or chooses stands in no address, title, log, history, storage or request. */
@ExtendWith(OutputCaptureExtension.class)
class ChoosingLeavesNoTraceIT extends BrowserTest {

    private static final List<String> ANSWERS = List.of("I have paid", "17 or under", "In Scotland");
    private static final List<String> CHOICES = List.of("Someone under 18", "Someone to listen", "By phone");
    private static final Pattern QUIET_ADDRESS =
            Pattern.compile("/(about|next(/[0-9a-f]{10})?|who-can-help(/[0-9]{3})?|icon\\.svg)");
    private static final Pattern ASKED = Pattern.compile("\"method\":\"Network\\.requestWillBeSent\"");
    private static final Pattern ADDRESS = Pattern.compile("\"url\":\"(http[^\"]+)\"");

    @TempDir
    private Path profile;

    @Override
    Browser openBrowser() {
        return Browser.openToListen(profile);
    }

    @Test
    void inWhatTheBrowserKeepsAndSendsAndWhatTheServerLogs(CapturedOutput log) {
        browser.open(at("/about?Control8Marker"));
        browser.driver().manage().logs().get(LogType.PERFORMANCE);
        browser.open(at("/next"));
        ANSWERS.forEach(this::choose);
        browser.open(at("/who-can-help"));
        CHOICES.forEach(this::choose);

        assertThat(browser.value("localStorage.length + sessionStorage.length")).isEqualTo("0");
        assertThat(browser.driver().manage().getCookies()).isEmpty();
        assertThat(requests())
                .hasSizeGreaterThanOrEqualTo(2 + ANSWERS.size() + CHOICES.size())
                .allSatisfy(request -> {
                    assertThat(request).doesNotContainIgnoringCase("\"Referer\"");
                    assertThat(ADDRESS.matcher(request).results().map(found -> found.group(1)))
                            .allMatch(address -> QUIET_ADDRESS
                                    .matcher(address.substring(at("").length()))
                                    .matches());
                });
        assertThat(log.getAll()).doesNotContain("/next", "/who-can-help").doesNotContain(ANSWERS);

        browser.close();
        BrowserProfile kept = new BrowserProfile(profile);
        assertThat(kept.filesWith("Control8Marker"))
                .as("the history is written")
                .isNotEmpty();
        assertThat(ANSWERS)
                .allSatisfy(words -> assertThat(kept.filesWith(words)).isEmpty());
        assertThat(CHOICES)
                .allSatisfy(words -> assertThat(kept.filesWith(words)).isEmpty());
        browser = Browser.open();
    }

    private List<String> requests() {
        return browser.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> ASKED.matcher(message).find())
                .toList();
    }

    private void choose(String words) {
        browser.driver().executeScript("window.leftBehind = true");
        browser.driver().findElement(By.partialLinkText(words)).click();
        browser.until("!window.leftBehind && document.readyState === 'complete'");
        assertThat(browser.driver().getCurrentUrl())
                .satisfies(address ->
                        assertThat(address.substring(at("").length())).matches(QUIET_ADDRESS));
        assertThat(browser.driver().getTitle()).doesNotContain(ANSWERS).doesNotContain(CHOICES);
        assertThat(browser.value("document.referrer")).isEmpty();
    }
}
