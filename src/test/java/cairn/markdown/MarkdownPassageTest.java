package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cairn.markdown.MarkdownPassage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownPassageTest {

    @Test
    void tellsParagraphsItemsHeadingsAndLabelsApart() {
        assertThat(passages("""
                One *two*
                three.

                ## A heading {#id}

                - an item

                  its second part
                - another

                ::action[A label]{page=a.md}

                ::: details Open me
                > [!NOTE]
                > In a box.
                :::
                """))
                .extracting(MarkdownPassage::kind, MarkdownPassage::text, MarkdownPassage::inside)
                .containsExactly(
                        tuple(Kind.PARAGRAPH, "One two three.", Set.of()),
                        tuple(Kind.HEADING, "A heading", Set.of()),
                        tuple(Kind.ITEM, "an item", Set.of()),
                        tuple(Kind.ITEM, "its second part", Set.of()),
                        tuple(Kind.ITEM, "another", Set.of()),
                        tuple(Kind.LABEL, "A label", Set.of("action")),
                        tuple(Kind.LABEL, "Open me", Set.of("details")),
                        tuple(Kind.PARAGRAPH, "In a box.", Set.of("details")));
    }

    @Test
    void knowsWhereEachWordStands() {
        MarkdownPassage passage = passages("\n\nA 😀 \\*b\\* &amp; **bold\nnext** [link](a.md) end")
                .get(0);

        assertThat(passage.text()).isEqualTo("A 😀 *b* & bold next link end");
        assertThat(List.of("A", "*b", "* &", "&", "bold", "next", "link", "end"))
                .extracting(word -> placeOf(passage, word))
                .containsExactly("3:1", "3:6", "3:9", "3:11", "3:19", "4:1", "4:9", "4:21");
    }

    @Test
    void keepsAbbreviationsInTheWordsAndTellsWhatTheyStandFor() {
        List<MarkdownPassage> passages = passages("## About NCII now\n\n*[NCII]: A long form\n");

        assertThat(passages)
                .extracting(MarkdownPassage::kind, MarkdownPassage::text)
                .containsExactly(
                        tuple(Kind.HEADING, "About NCII now"),
                        tuple(Kind.SHORT_FORM, "NCII"),
                        tuple(Kind.LONG_FORM, "A long form"));
        assertThat(placeOf(passages.get(2), "long")).isEqualTo("3:12");
    }

    @Test
    void takesNoWordsFromCodeBlocks() {
        assertThat(passages("```\ncode\n```\n")).isEmpty();
    }

    private static String placeOf(MarkdownPassage passage, String word) {
        int offset = passage.text().indexOf(word);
        MarkdownPassage.Run run = passage.runs().stream()
                .filter(candidate -> candidate.from() <= offset)
                .reduce((first, second) -> second)
                .orElseThrow();
        int column = run.place().column() + passage.text().codePointCount(run.from(), offset);
        return "%d:%d".formatted(run.place().line(), column);
    }

    private static List<MarkdownPassage> passages(String text) {
        return Markdown.parse(text, (destination, words, place) -> new LinkTargets.Target("/", Optional.empty()))
                .passages();
    }
}
