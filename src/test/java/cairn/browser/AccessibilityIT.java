package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe finds nothing, its rules for AAA contrast and target size included, on any page, wide or narrow, light or dark. */
class AccessibilityIT extends BrowserTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"320, light", "1280, light", "320, dark", "1280, dark"})
    void axeFindsNothing(int width, String scheme) {
        browser.screen(width, 800);
        prefer(scheme);
        for (String page : pages()) {
            browser.open(at(page));
            assertThat(violations()).as(page).isEmpty();
        }
        browser.open(at("/no-such-page"));
        assertThat(violations()).as("the error page").isEmpty();
    }

    private void prefer(String scheme) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        java.util.Map.of(
                                "features",
                                List.of(java.util.Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private List<String> violations() {
        Results results = new AxeBuilder().withTags(TAGS).analyze(browser.driver());
        return results.getViolations().stream().map(AccessibilityIT::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().get(0).getHtml();
    }
}
