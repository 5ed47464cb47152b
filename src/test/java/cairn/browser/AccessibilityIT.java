package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Axe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe finds nothing, its rules for AAA contrast and target size included, on any page, wide or narrow, light or dark. */
class AccessibilityIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"320, light", "1280, light", "320, dark", "1280, dark"})
    void axeFindsNothing(int width, String scheme) {
        browser.screen(width, 800).prefer("prefers-color-scheme", scheme);
        for (String page : pages()) {
            browser.open(at(page));
            assertThat(Axe.FOR_READERS.violations(browser)).as(page).isEmpty();
        }
        browser.open(at("/no-such-page"));
        assertThat(Axe.FOR_READERS.violations(browser)).as("the error page").isEmpty();
    }
}
