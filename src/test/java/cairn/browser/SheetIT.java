package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Browser;
import cairn.testing.BrowserProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

/** What is typed into a sheet stays in its fields, and goes with the page. */
class SheetIT extends BrowserTest {

    private static final String SHEET = "/your-notes";
    private static final String TYPED = "Quokka7Zephyr";
    private static final String ALL_TYPED =
            "[...document.querySelectorAll('textarea')].map(field => field.value).join('')";

    @TempDir
    private Path profile;

    /** Pages are kept for going back, as in a reader's own browser. */
    @Override
    Browser openBrowser() {
        return Browser.openAlone();
    }

    @Test
    void leavesNothingThatWasTypedInTheNetworkTheHistoryOrTheProfile() {
        browser.close();
        browser = Browser.openToListen(profile);
        browser.open(at("/about?Control8Marker"));
        browser.open(at(SHEET));
        browser.driver().manage().logs().get(LogType.PERFORMANCE);
        type();
        browser.find("main a[href='/calling-the-police']").sendKeys(Keys.ENTER);
        browser.until("location.pathname === '/calling-the-police' && document.readyState === 'complete'");
        browser.back();
        type();
        browser.find("#leave").click();
        browser.until("location.href.startsWith('%s')".formatted(OUTSIDE.weather()));
        List<String> events = browser.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.") || message.contains("\"Page.frame"))
                .toList();
        browser.close();

        assertThat(events).isNotEmpty().noneMatch(message -> message.contains(TYPED));
        assertThat(new BrowserProfile(profile).filesWith("Control8Marker"))
                .as("that the files are read")
                .isNotEmpty();
        assertThat(new BrowserProfile(profile).filesWith(TYPED)).isEmpty();
        browser = openBrowser();
    }

    @Test
    void isEmptyWhenAReaderComesBack() {
        browser.open(at("/about")).open(at(SHEET));
        browser.driver().executeScript("window.kept = true");
        type();
        browser.find("main a[href='/calling-the-police']").sendKeys(Keys.ENTER);
        browser.until("location.pathname === '/calling-the-police' && document.readyState === 'complete'");
        browser.back();

        assertThat(browser.value("window.kept"))
                .as("brought back out of memory")
                .isEqualTo("true");
        assertThat(browser.value(ALL_TYPED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isEmptyWhenItIsLoadedAnew(boolean scripts) {
        browser.scripts(scripts).open(at(SHEET));
        type();
        browser.driver().executeScript("window.leftBehind = true");
        browser.driver().navigate().refresh();
        browser.until("!window.leftBehind && document.readyState === 'complete'");

        assertThat(browser.value(ALL_TYPED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotThereOnBackAfterLeaving(boolean scripts) {
        browser.scripts(scripts).open(at("/about"));
        browser.open(at(SHEET));
        type();
        browser.find("#leave").click();
        browser.until("location.href.startsWith('%s')".formatted(OUTSIDE.weather()));

        for (int step = 0; step < 3; step++) {
            browser.driver().navigate().back();
            browser.until("document.readyState === 'complete'");
            assertThat(browser.value("document.body ? document.body.innerText : ''"))
                    .doesNotContain(TYPED);
            assertThat(browser.value(ALL_TYPED)).isEmpty();
        }
    }

    @Test
    void isEmptyBeforeTheNextPageIsThere() {
        browser.open(at(SHEET));
        type();
        browser.driver().executeScript("document.documentElement.hidden = true");

        browser.until(ALL_TYPED + " === ''");
    }

    @Test
    void copiesWhatWasTypedWithItsLabels() {
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.open(at(SHEET));
        type();
        browser.find(".sheet button").click();
        browser.until("document.querySelector('.sheet [role=status]').textContent !== ''");

        Object copied = browser.driver()
                .executeAsyncScript("navigator.clipboard.readText().then(arguments[arguments.length - 1])");
        assertThat(String.valueOf(copied)).endsWith("\n" + TYPED).startsWith(label(0));
    }

    @Test
    void offersNoToolsWithoutScripts() {
        browser.scripts(false).open(at(SHEET));
        type();

        assertThat(browser.value("document.querySelector('.sheet__tools').checkVisibility()"))
                .isEqualTo("false");
        assertThat(browser.value(ALL_TYPED)).isEqualTo(TYPED);
    }

    @Test
    void printsAllThatWasTypedAndRoomToWriteByHand() {
        browser.open(at(SHEET));
        browser.find("textarea").sendKeys("One line after the other. ".repeat(40));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(
                        browser.value(
                                "[...document.querySelectorAll('textarea')].every(field => field.scrollHeight <= field.clientHeight)"))
                .isEqualTo("true");
        assertThat(
                        browser.value(
                                "[...document.querySelectorAll('textarea')].every(field => field.clientHeight >= 13 * 96 / 25.4 - 2)"))
                .isEqualTo("true");
    }

    @Test
    void cannotBeSentFilledInOrCorrectedByAnybodyElse() {
        browser.open(at(SHEET));

        assertThat(browser.findAll("form, [name], [formaction]"))
                .filteredOn(element -> !element.getTagName().equals("meta"))
                .isEmpty();
        assertThat(browser.findAll("textarea"))
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(List.of("autocomplete", "autocorrect", "spellcheck", "writingsuggestions"))
                                .allSatisfy(name ->
                                        assertThat(field.getDomAttribute(name)).isIn("off", "false")));
    }

    private void type() {
        browser.find("textarea").sendKeys(TYPED);
        assertThat(browser.value(ALL_TYPED)).isEqualTo(TYPED);
    }

    private String label(int index) {
        return browser.findAll(".sheet label span").get(index).getText();
    }
}
