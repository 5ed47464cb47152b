package cairn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutApostrophesTest {

    private static final String TYPED = "'''''' don't, don\u2019t, \u2018so\u2019 `it` is''";
    private static final String READ = " dont, dont, so it is";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void leavesThemOutWhereverAPieceEnds(int length) throws IOException {
        StringWriter read = new StringWriter();
        try (Reader text = new WithoutApostrophes(new StringReader(TYPED))) {
            char[] piece = new char[length + 1];
            for (int letters = text.read(piece, 1, length); letters >= 0; letters = text.read(piece, 1, length)) {
                assertThat(letters).isPositive();
                read.write(piece, 1, letters);
            }
        }

        assertThat(read).hasToString(READ);
    }

    @Test
    void leavesThemOutLetterByLetter() throws IOException {
        StringWriter read = new StringWriter();
        try (Reader text = new WithoutApostrophes(new StringReader(TYPED))) {
            for (int letter = text.read(); letter >= 0; letter = text.read()) {
                read.write(letter);
            }
        }

        assertThat(read).hasToString(READ);
    }
}
