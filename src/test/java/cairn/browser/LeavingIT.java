package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Browser;
import cairn.testing.ScreenWatch;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Leaving really leaves, with scripts and without. */
class LeavingIT extends BrowserTest {

    private static final Duration AT_MOST = Duration.ofMillis(500);

    @Override
    Browser openBrowser() {
        return Browser.openAlone();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neverShowsGuidanceAfterLeavingHoweverOftenBackIsPressed(boolean scripts) {
        readThreePages(scripts);
        assertThatTheBackForwardCacheIsInUse();

        leaveByTheLink();

        assertThatBackShowsNoGuidanceAllTheWay();
    }

    @Test
    void neverShowsGuidanceAfterLeavingByShift() {
        readThreePages(true);

        leaveByShift();

        assertThatBackShowsNoGuidanceAllTheWay();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isBlankWithinHalfASecondWhileTheSafeSiteIsSilent(boolean scripts) {
        // The best of three: a machine that runs many tests at once may well be busy with another.
        assertThat(Stream.generate(() -> blankAfter(scripts)).limit(3)).anyMatch(time -> time.compareTo(AT_MOST) < 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsTheSafeSiteNothing(boolean scripts) {
        OUTSIDE.referrers().clear();
        browser.scripts(scripts).open(at("/"));

        leaveByTheLink();

        assertThat(OUTSIDE.referrers()).isNotEmpty().containsOnly("none");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsAReaderComeBackOnPurpose(boolean scripts) {
        readThreePages(scripts);
        leaveByTheLink();

        browser.open(at("/online-blackmail/support"));
        assertThat(whatIsShown()).isEqualTo("Continue");
        browser.find("a[href='']").click();
        browser.until("document.querySelector('h1')");
        assertThat(whatIsShown()).isEqualTo("Who can help");

        follow("/about");
        browser.back();
        assertThat(whatIsShown()).isEqualTo("Who can help");
        assertThat(browser.driver().manage().getCookies()).isEmpty();
    }

    @Test
    void hidesPagesBeforeTheyAreStoredSoThatNoneIsDrawnWhenItIsBroughtBack() {
        browser.open(at("/online-blackmail"));
        follow("/online-blackmail/what-it-is");
        browser.driver()
                .executeScript("addEventListener('pagehide', () =>"
                        + " window.hiddenWhenStored = document.documentElement.hidden)");
        follow("/about");

        browser.back();

        assertThat(browser.value("window.hiddenWhenStored")).isEqualTo("true");
        assertThat(whatIsShown()).isEqualTo("What online blackmail is");
    }

    @Test
    void bringsAReaderWhoDidNotLeaveBackToWhereTheyWere() {
        browser.open(at("/online-blackmail"));
        follow("/online-blackmail/what-it-is");
        browser.driver().executeScript("scrollTo(0, 400)");
        browser.until("scrollY === 400");
        browser.driver().executeScript("document.querySelector(\"a[href='/about']\").click()");
        browser.until("location.pathname === '/about' && document.readyState === 'complete'");

        browser.back();

        browser.until("scrollY === 400");
        assertThat(whatIsShown()).isEqualTo("What online blackmail is");
    }

    @Test
    void leavesAgainFromAStoredPageWhereCookiesAreRefused() {
        readThreePages(true);
        leaveByTheLink();
        browser.forgetCookies();

        assertThatBackShowsNoGuidanceAllTheWay();
    }

    @Test
    void announcesHowOftenShiftWasPressed() {
        browser.open(at("/"));

        pressShift();
        browser.until("document.getElementById('leave-status').textContent.includes('once')");
        pressShift();
        browser.until("document.getElementById('leave-status').textContent.includes('twice')");
    }

    @Test
    void forgetsShiftThatWasPartOfTyping() {
        browser.open(at("/"));

        pressShift();
        pressShift();
        new Actions(browser.driver()).sendKeys("a").perform();
        browser.until("document.getElementById('leave-status').textContent === ''");
        pressShift();

        browser.until("document.getElementById('leave-status').textContent.includes('once')");
        assertThat(whatIsShown()).startsWith("What to do");
    }

    @Test
    void doesNotLeaveOnEscape() {
        browser.open(at("/"));

        new Actions(browser.driver())
                .sendKeys(Keys.ESCAPE, Keys.ESCAPE, Keys.ESCAPE)
                .perform();
        pressShift();

        browser.until("document.getElementById('leave-status').textContent.includes('once')");
        assertThat(whatIsShown()).startsWith("What to do");
    }

    /** How long after the click something of the page is still drawn, while the safe site does not answer. */
    private Duration blankAfter(boolean scripts) {
        browser.forgetCookies().scripts(scripts).open(at("/online-blackmail/what-to-do"));
        OUTSIDE.hold();
        try (ScreenWatch screen = browser.watch()) {
            screen.awaitSomething();
            long clicked = System.nanoTime();
            browser.find("#leave").click();
            return Duration.ofNanos(screen.awaitNothing() - clicked);
        } finally {
            OUTSIDE.release();
            waitForTheSafeSite();
        }
    }

    private void readThreePages(boolean scripts) {
        browser.scripts(scripts).open(OUTSIDE.search().toString());
        browser.open(at("/online-blackmail"));
        follow("/online-blackmail/what-it-is");
        follow("/online-blackmail/what-to-do");
    }

    /** Follows a link as a reader does; an address that is merely opened would look like one that was typed. */
    private void follow(String path) {
        browser.driver()
                .executeScript(
                        "arguments[0].scrollIntoView({block: 'center'})", browser.find("a[href='" + path + "']"));
        browser.find("a[href='" + path + "']").click();
        browser.until("location.pathname === '" + path + "' && document.readyState === 'complete'");
    }

    /** Without the cache, a page would be fetched anew and nothing would have been shown about the hard case. */
    private void assertThatTheBackForwardCacheIsInUse() {
        browser.driver().executeScript("window.keptInMemory = true");
        follow("/about");
        browser.back();
        assertThat(browser.value("window.keptInMemory")).isEqualTo("true");
    }

    private void leaveByTheLink() {
        browser.find("#leave").click();
        waitForTheSafeSite();
    }

    private void leaveByShift() {
        pressShift();
        pressShift();
        pressShift();
        waitForTheSafeSite();
    }

    private void pressShift() {
        new Actions(browser.driver()).keyDown(Keys.SHIFT).keyUp(Keys.SHIFT).perform();
    }

    /** Presses Back until the page is reached that the reader came from. */
    private void assertThatBackShowsNoGuidanceAllTheWay() {
        for (int press = 1; press <= 8 && !whatIsShown().equals("Search"); press++) {
            browser.back();
            browser.until("location.pathname !== '/leave' && document.body.innerText.trim() !== ''");
            assertThat(whatIsShown()).as("after pressing Back %d times", press).isIn("Weather", "Continue", "Search");
        }
        assertThat(whatIsShown()).isEqualTo("Search");
    }

    private void waitForTheSafeSite() {
        browser.until("location.pathname === '/weather' && document.readyState === 'complete'");
    }

    private String whatIsShown() {
        return browser.value("(document.querySelector('h1') || document.body).innerText.trim()");
    }
}
