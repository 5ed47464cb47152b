package cairn.wording;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Language;
import cairn.site.SourceRef;
import cairn.source.FileText;
import cairn.source.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingLevelTest {

    /** Six words, six syllables. */
    private static final String SHORT = "Tell a friend how you feel. ";

    private static final List<String> NAMES = List.of("National Cyber Security Centre");

    @Test
    void followsTheFormula() {
        // 0.39 * 60/15 + 11.8 * 75/60 - 15.59
        assertThat(level("Tell a friend today. ".repeat(15)).orElseThrow().grade())
                .isEqualTo(0.7);
        // 0.39 * 60/5 + 11.8 * 60/60 - 15.59
        assertThat(level("Tell a friend how you feel and then a man you trust. ".repeat(5))
                        .orElseThrow()
                        .grade())
                .isEqualTo(0.9);
    }

    @Test
    void countsNoNamesOfTheRegisterAndNoNumbers() {
        ReadingLevel plain = level(SHORT.repeat(10)).orElseThrow();

        assertThat(level("Tell National Cyber Security Centre a friend how you 0800 feel. ".repeat(10)))
                .map(ReadingLevel::grade)
                .contains(plain.grade());
    }

    @Test
    void saysNothingOfAFewWords() {
        assertThat(level(SHORT.repeat(8))).isEmpty();
        assertThat(level(SHORT.repeat(9))).isPresent();
    }

    @Test
    void saysNothingOfOtherLanguages() {
        FileText text =
                new FileText("a.md", FileText.Kind.PAGE, new Language("pl"), List.of(paragraph(SHORT.repeat(20))));

        assertThat(ReadingLevel.of(text, NAMES)).isEmpty();
    }

    @Test
    void namesTheLongestSentencesWithTheirPlaces() {
        ReadingLevel level = level(SHORT.repeat(10) + "This one is by far the longest of them all.")
                .orElseThrow();

        assertThat(level.longest()).hasSize(5);
        assertThat(level.longest().get(0))
                .isEqualTo(new ReadingLevel.LongSentence(
                        10, "This one is by far the longest of them all.", new SourceRef("a.md", 1, 281)));
    }

    private static Optional<ReadingLevel> level(String text) {
        FileText file = new FileText("a.md", FileText.Kind.PAGE, Language.ENGLISH, List.of(paragraph(text)));
        return ReadingLevel.of(file, NAMES);
    }

    private static Passage paragraph(String text) {
        return Passage.of(Passage.Kind.PARAGRAPH, text, SourceRef.startOf("a.md"), true);
    }
}
