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
                .allSatisfy(words -> assertThat(lowestEdgeOf(words))
                        .as("where \"%s\" ends on %s", words, path)
                        .isPositive()
                        .isLessThanOrEqualTo(HEIGHT));
    }

    /** The lower edge, in CSS pixels, of the first place where the words are drawn; 0 where they are not. */
    private double lowestEdgeOf(String words) {
        return Double.parseDouble(browser.value("""
                (words => {
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + words.length);
                    const box = range.getBoundingClientRect();
                    const drawn = range.startContainer.parentElement.checkVisibility();
                    if (drawn && box.height > 2 && box.right <= innerWidth) return box.bottom;
                  }
                  return 0;
                })('%s')
                """.strip().formatted(words)));
    }
}
