package cairn.testing;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * axe-core in the page that a browser shows. Its own library for Selenium sends the script twice for each page, opens a
 * second tab to put the results together, and hands over every rule that held; here a page is looked at in its own tab.
 */
public enum Axe {
    /** The rules for readers' pages, those for AAA contrast and target size among them. */
    FOR_READERS(true, "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    /** The rules for the editors' own pages. What a frame shows is a page of the site, and is looked at there. */
    FOR_EDITORS(false, "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();

    private static final String RUN = """
            const [options, done] = arguments;
            axe.run(document, options).then(
              results => done(results.passes.length === 0
                ? ['axe looked at nothing']
                : results.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes[0].html}`)),
              error => done(['axe failed: ' + error]));
            """;

    private final Map<String, Object> options;

    Axe(boolean frames, String... tags) {
        options = Map.of(
                "runOnly",
                Map.of("type", "tag", "values", List.of(tags)),
                "resultTypes",
                List.of("violations"),
                "iframes",
                frames);
    }

    /** What it finds in the page as it is now: each rule that is broken, with the first place. */
    public List<String> violations(Browser browser) {
        if (browser.value("typeof axe").equals("undefined")) {
            browser.driver().executeScript(SCRIPT);
        }
        @Nullable Object found = browser.driver().executeAsyncScript(RUN, options);
        return found instanceof List<?> rules
                ? rules.stream().map(String::valueOf).toList()
                : List.of("" + found);
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
