package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownMemoryTest {

    private static final String TEXT = "See [the steps](a.md) and [the signs](b.md).\n";

    private final MarkdownMemory memory = new MarkdownMemory();

    @Test
    void givesTheSameDocumentWhereNothingChanged() {
        MarkdownDocument first = read("page.md", TEXT, leadingTo("/one"));

        assertThat(read("page.md", TEXT, leadingTo("/one"))).isSameAs(first);
    }

    @Test
    void parsesATextThatChanged() {
        read("page.md", TEXT, leadingTo("/one"));

        assertThat(html(read("page.md", "Other words.\n", leadingTo("/one")))).isEqualTo("<p>Other words.</p>");
    }

    @Test
    void parsesATextWhoseLinkLeadsElsewhereNow() {
        read("page.md", TEXT, leadingTo("/one"));

        assertThat(html(read("page.md", TEXT, leadingTo("/two")))).contains("/two");
    }

    @Test
    void asksEveryLinkThoughTheTextIsRemembered() {
        read("page.md", TEXT, leadingTo("/one"));
        List<String> asked = new ArrayList<>();

        read("page.md", TEXT, (destination, words, place) -> {
            asked.add(destination);
            return target("/one");
        });

        assertThat(asked).containsExactly("a.md", "b.md");
    }

    @Test
    void forgetsWhatAReadingDidNotAskFor() {
        MarkdownDocument first = read("page.md", TEXT, leadingTo("/one"));
        memory.beginReading();

        assertThat(read("page.md", TEXT, leadingTo("/one"))).isNotSameAs(first);
    }

    @Test
    void parsesATextThatManyPagesShareOnceAReading() {
        memory.beginReading();
        MarkdownDocument first = memory.parse("snippet.md", TEXT, leadingTo("/one"));

        assertThat(memory.parse("snippet.md", TEXT, leadingTo("/one"))).isSameAs(first);
    }

    private MarkdownDocument read(String name, String text, LinkTargets links) {
        memory.beginReading();
        return memory.parse(name, text, links);
    }

    private static LinkTargets leadingTo(String href) {
        return (destination, words, place) -> target(href);
    }

    private static LinkTargets.Answer target(String href) {
        return new LinkTargets.Target(href, Optional.empty());
    }

    private static String html(MarkdownDocument document) {
        return ((MarkdownBlock.Prose) document.blocks().get(0)).html();
    }
}
