package cairn.wording;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    /** Words of guidance with the syllables that a person counted. */
    private static final List<String> COUNTED =
            Samples.text(Samples.at("wording/syllables.txt")).lines().toList();

    @Test
    void countsNinetyNineOfAHundredWordsAsPeopleDo() {
        List<String> wrong = COUNTED.stream()
                .filter(line -> new Syllables().of(line.split(" ")[0]) != Integer.parseInt(line.split(" ")[1]))
                .toList();

        assertThat(COUNTED).hasSizeGreaterThan(600);
        assertThat(wrong).as("words counted otherwise").hasSizeLessThanOrEqualTo(COUNTED.size() / 100);
    }

    @Test
    void countsOneAtLeast() {
        assertThat(new Syllables().of("nth")).isEqualTo(1);
        assertThat(new Syllables().of("é")).isEqualTo(1);
    }

    @Test
    void countsAWordWithAnOwnerAsTheWord() {
        assertThat(new Syllables().of("criminal's")).isEqualTo(3);
    }
}
