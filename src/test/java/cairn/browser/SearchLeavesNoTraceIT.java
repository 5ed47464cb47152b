package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Browser;
import cairn.testing.BrowserProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a reader types is in the body of one request, and in no address, title, log, history, storage or file. */
@ExtendWith(OutputCaptureExtension.class)
class SearchLeavesNoTraceIT extends BrowserTest {

    private static final String SECRET = "zzxqsecret";

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
        browser.open(at("/find"));
        type(SECRET);
        assertNothingIsShown();
        type(SECRET + " paid");
        assertNothingIsShown();
        browser.click(".results a");
        browser.until("!location.pathname.startsWith('/find') && document.readyState === 'complete'");
        assertNothingIsShown();
        browser.back();
        assertNothingIsShown();
        browser.open(at("/find"));
        assertThat(browser.find("#words").getAttribute("value")).isEmpty();

        List<String> sent = browser.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
        assertThat(sent.stream().filter(message -> message.contains(SECRET)))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.replaceAll("\"postData\":\"[^\"]*\"", "")
                                .replaceAll("\"postDataEntries\":\\[[^]]*]", ""))
                        .doesNotContain(SECRET));
        assertThat(sent).noneMatch(message -> message.contains("\"Referer\""));
        assertThat(browser.value("localStorage.length + sessionStorage.length")).isEqualTo("0");
        assertThat(browser.driver().manage().getCookies()).isEmpty();
        assertThat(log.getAll()).doesNotContain(SECRET);

        browser.close();
        BrowserProfile kept = new BrowserProfile(profile);
        assertThat(kept.filesWith("Control8Marker"))
                .as("the history is written")
                .isNotEmpty();
        assertThat(kept.filesWith(SECRET)).isEmpty();
        browser = Browser.open();
    }

    private void assertNothingIsShown() {
        assertThat(browser.driver().getCurrentUrl()).doesNotContain(SECRET);
        assertThat(browser.driver().getTitle()).doesNotContain(SECRET);
        assertThat(browser.driver().getPageSource()).doesNotContain(SECRET);
        assertThat(browser.value("document.referrer")).isEmpty();
    }

    private void type(String words) {
        browser.driver().executeScript("window.leftBehind = true");
        browser.find("#words").sendKeys(words, Keys.ENTER);
        browser.until("!window.leftBehind && document.readyState === 'complete'");
    }
}
