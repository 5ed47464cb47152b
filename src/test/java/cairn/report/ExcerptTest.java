package cairn.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @Test
    void marksTheWordsOfAPlainLine() {
        assertThat(Excerpt.of("Call the police.", 9, 6)).isEqualTo(new Excerpt("Call the police.", 9, 6));
    }

    @Test
    void givesATabTheCellsUpToTheNextStop() {
        assertThat(Excerpt.of("a\tb\tc", 4, 1)).isEqualTo(new Excerpt("a   b   c", 8, 1));
    }

    /** Chinese, Korean and wide Latin letters, emoji of the first plane and beyond; a letter with its accent behind it. */
    @ParameterizedTest
    @CsvSource({
        "警察x, 2, 4",
        "경찰x, 2, 4",
        "Ａx, 1, 2",
        "☎x, 1, 1",
        "⚡x, 1, 2",
        "🙂x, 1, 2",
        "👩‍💻x, 3, 4",
        "e\u0301x, 2, 1",
        "𝄞x, 1, 1"
    })
    void countsCellsAsATerminalDoes(String line, int from, int indent) {
        assertThat(Excerpt.of(line, from, 1).indent()).isEqualTo(indent);
    }

    @Test
    void marksBothCellsOfAWideCharacter() {
        assertThat(Excerpt.of("a警察b", 1, 2)).isEqualTo(new Excerpt("a警察b", 1, 4));
    }

    @Test
    void marksTheEndOfALineThatIsTooShort() {
        assertThat(Excerpt.of("abc", 3, 1)).isEqualTo(new Excerpt("abc", 3, 1));
        assertThat(Excerpt.of("abc", 9, 4)).isEqualTo(new Excerpt("abc", 3, 1));
    }

    @Test
    void cutsALongLineRoundTheMark() {
        String line = "x".repeat(5000) + "HERE" + "y".repeat(5000);

        Excerpt excerpt = Excerpt.of(line, 5000, 4);

        assertThat(excerpt.line())
                .hasSizeLessThanOrEqualTo(102)
                .startsWith("…x")
                .endsWith("y…");
        assertThat(excerpt.line().substring(excerpt.indent(), excerpt.indent() + excerpt.carets()))
                .isEqualTo("HERE");
    }

    @Test
    void cutsAMarkThatIsLongerThanTheLineShown() {
        Excerpt excerpt = Excerpt.of("x".repeat(5000), 0, 5000);

        assertThat(excerpt.line()).hasSize(101).endsWith("x…");
        assertThat(excerpt.carets()).isEqualTo(100);
    }

    @Test
    void showsNothingThatATerminalWouldObey() {
        Excerpt excerpt = Excerpt.of("a\u001B[2Jb\u202Ec\u0000d\uD800e", 0, 1);

        assertThat(excerpt.line()).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe");
    }
}
