package cairn.search;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without its apostrophes, so that "don't" is one word, however somebody types it. */
final class WithoutApostrophes extends FilterReader {

    private static final String APOSTROPHES = "'\u2019\u2018`";

    WithoutApostrophes(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int letter = in.read();
        while (letter >= 0 && isApostrophe((char) letter)) {
            letter = in.read();
        }
        return letter;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = in.read(into, from, most);
        int kept = without(into, from, read);
        while (kept == 0 && read > 0) {
            read = in.read(into, from, most);
            kept = without(into, from, read);
        }
        return read < 0 ? read : kept;
    }

    /** Moves what is kept together, and tells how much it is. */
    private static int without(char[] letters, int from, int length) {
        int end = from;
        for (int at = from; at < from + length; at++) {
            if (!isApostrophe(letters[at])) {
                letters[end++] = letters[at];
            }
        }
        return end - from;
    }

    private static boolean isApostrophe(char letter) {
        return APOSTROPHES.indexOf(letter) >= 0;
    }
}
