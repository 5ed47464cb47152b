package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a frightened reader needs stands on the first screen of a small phone, before anything is scrolled. */
class FirstScreenIT extends BrowserTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 568;

    private static final List<String> HELP = List.of(
            "not your fault",
            "Stop replying",
            "Do not pay",
            "Keep the messages",
            "Tell someone",
            "999",
            "danger",
            "I am under 18",
            "I am 18 or over",
            "Leave");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/online-blackmail", "/online-blackmail/what-to-do"})
    void showsTheHelpUnscrolled(String path) {
        browser.screen(WIDTH, HEIGHT).scripts(false).open(at(path));

        assertThat(HELP)
                .allSatisfy(words -> assertThat(browser.lowestEdgeOf(words))
                        .as("where \"%s\" ends on %s", words, path)
                        .isPositive()
                        .isLessThanOrEqualTo(HEIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/online-blackmail"})
    void showsTheWayForHelpersUnscrolled(String path) {
        browser.screen(WIDTH, HEIGHT).scripts(false).open(at(path));

        assertThat(browser.lowestEdgeOf("I am helping someone")).isPositive().isLessThanOrEqualTo(HEIGHT);
    }
}
