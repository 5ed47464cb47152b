package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Axe;
import cairn.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Searching in a real browser: with the keyboard, without scripts, on a small screen, and on the way back. */
class SearchIT extends BrowserTest {

    /** One of its own: in a tab beside another one pages may not be kept for going back. */
    @Override
    Browser openBrowser() {
        return Browser.openAlone();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsWithTheKeyboard(boolean scripts) {
        browser.scripts(scripts).open(at("/find"));

        type("he says he will send my nudes to my mum");

        assertThat(browser.driver().getCurrentUrl()).matches(at("/find/[A-Za-z0-9_-]{92}"));
        assertThat(browser.driver().getTitle()).isEqualTo("What we found - Online safety help");
        assertThat(browser.find(".results a").getText()).contains("threatens to share a picture of me");
        assertThat(browser.find("#words").getAttribute("value")).isEmpty();
    }

    @Test
    void showsUrgentHelpAndTheFirstResultUnscrolledOnASmallPhone() {
        browser.screen(320, 568).scripts(false).open(at("/find"));

        type("paid and he wants more");

        assertThat(browser.lowestEdgeOf("Call 999")).isPositive().isLessThanOrEqualTo(568);
        assertThat(browser.lowestEdgeOf("I have paid")).isPositive().isLessThanOrEqualTo(568);
        assertThat(browser.lowestEdgeOf("What to do if you have paid"))
                .isPositive()
                .isLessThanOrEqualTo(568);
    }

    @Test
    void showsTheFieldUnscrolledOnASmallPhone() {
        browser.screen(320, 568).open(at("/find"));

        assertThat(Double.parseDouble(
                        browser.value("document.querySelector('.search button').getBoundingClientRect().bottom")))
                .isLessThanOrEqualTo(568);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackFromAResultToWhatWasFound(boolean scripts) {
        browser.scripts(scripts).open(at("/find"));
        type("paid");
        browser.click(".results a");
        browser.until("!location.pathname.startsWith('/find') && document.readyState === 'complete'");

        browser.back();

        assertThat(browser.find("h1").getText()).isEqualTo("What we found");
        browser.back();
        assertThat(browser.find("h1").getText()).isEqualTo("Find what you need");
    }

    @Test
    void showsWhatWasFoundAgainWhenThePageIsLoadedAnew() {
        browser.open(at("/find"));
        type("paid");

        browser.driver().executeScript("window.leftBehind = true");
        browser.driver().navigate().refresh();

        browser.until("!window.leftBehind && document.readyState === 'complete'");
        assertThat(browser.find("h1").getText()).isEqualTo("What we found");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsNothingOfItToWhoGoesBackAfterLeaving(boolean scripts) {
        browser.scripts(scripts).open(at("/find"));
        type("paid");
        browser.find("#leave").click();
        browser.until("document.title === 'Weather'");

        for (int presses = 0; presses < 3; presses++) {
            browser.driver().navigate().back();
            browser.until("document.readyState === 'complete'");
            assertThat(browser.driver().getPageSource()).doesNotContain("What we found", "Find what you need");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, light", "1280, light", "320, dark", "1280, dark"})
    void isFitForEverybody(int width, String scheme) {
        browser.screen(width, 800).prefer("prefers-color-scheme", scheme).open(at("/find"));
        assertThat(Axe.FOR_READERS.violations(browser)).isEmpty();

        type("paid");
        assertThat(Axe.FOR_READERS.violations(browser)).as("what was found").isEmpty();

        type("zzxq");
        assertThat(browser.find("h1").getText()).isEqualTo("We found nothing for that");
        assertThat(Axe.FOR_READERS.violations(browser)).as("nothing found").isEmpty();
        assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
    }

    private void type(String words) {
        browser.driver().executeScript("window.leftBehind = true");
        browser.find("#words").sendKeys(words, Keys.ENTER);
        browser.until("!window.leftBehind && document.readyState === 'complete'");
    }
}
