package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Pages fit every screen, and the way out is always in reach and in nobody's way. */
class LayoutIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"320, 568", "320, 256", "768, 1024", "1280, 800"})
    void neverScrollsSideways(int width, int height) {
        browser.screen(width, height);
        for (String page : pages()) {
            browser.open(at(page));
            assertThat(Integer.parseInt(browser.value("document.documentElement.scrollWidth")))
                    .as(page)
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"320, 568", "320, 256", "1280, 800"})
    void keepsTheWayOutInReachAtTheEndOfEveryPage(int width, int height) {
        browser.screen(width, height);
        for (String page : pages()) {
            browser.open(at(page));
            browser.driver().executeScript("scrollTo(0, document.documentElement.scrollHeight)");
            browser.until("scrollY + innerHeight >= document.documentElement.scrollHeight - 2");

            assertThat(browser.value("""
                            (box => box.width >= 44 && box.height >= 44 && box.top >= 0 && box.bottom <= innerHeight
                              && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2).id === 'leave'
                            )(document.getElementById('leave').getBoundingClientRect())
                            """.strip())).as(page).isEqualTo("true");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, 568", "320, 256"})
    void coversNothingThatHasTheFocus(int width, int height) {
        browser.screen(width, height).open(at("/online-blackmail/what-to-do"));
        int stops = browser.findAll("a[href], summary").size();

        for (int stop = 0; stop < stops; stop++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            assertThat(browser.value("""
                            (element => {
                              const boxes = [...element.getClientRects()].filter(box => box.width > 1);
                              return boxes.some(box => element.contains(document.elementFromPoint(
                                  box.left + box.width / 2, box.top + box.height / 2)));
                            })(document.activeElement)
                            """.strip()))
                    .as("stop %d: %s", stop, browser.value("document.activeElement.outerHTML"))
                    .isEqualTo("true");
        }
    }

    @Test
    void shiftsNothingWhileItLoads() {
        for (String page : pages()) {
            browser.screen(320, 568).open(at(page));
            Object shift = browser.driver().executeAsyncScript("""
                            const done = arguments[0];
                            let sum = 0;
                            new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                              .observe({type: 'layout-shift', buffered: true});
                            requestAnimationFrame(() => setTimeout(() => done(sum), 50));
                            """);
            assertThat(((Number) shift).doubleValue()).as(page).isZero();
        }
    }

    @Test
    void printsTheWholeGuideOnTwoToFourSheets() {
        browser.open(at("/online-blackmail/whole-guide"));

        Object pdf = browser.driver()
                .executeCdpCommand(
                        "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true))
                .get("data");

        String text = new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count())
                .isBetween(2L, 4L);
    }

    @Test
    void printsNoWayOutAndNoNavigation() {
        browser.open(at("/online-blackmail/whole-guide"));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.value(
                        "[...document.querySelectorAll('#leave, nav')].filter(e => e.checkVisibility()).length"))
                .isEqualTo("0");
        assertThat(browser.findAll("h1")).hasSize(1);
    }
}
