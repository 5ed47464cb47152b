package cairn.markdown;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets into places, with one pass over the text. */
final class LineIndex {

    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        this.starts = IntStream.iterate(0, start -> start >= 0, start -> next(text, start))
                .toArray();
    }

    /** Where the line behind that one begins; -1 behind the last. */
    private static int next(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? -1 : end + 1;
    }

    /** The place of an offset in UTF-16 units. */
    Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(starts[line], Math.min(offset, text.length())) + 1);
    }
}
