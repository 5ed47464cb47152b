package cairn.markdown;

import java.util.Arrays;

/** Turns offsets into places, with one pass over the text. */
final class LineIndex {

    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        this.starts = java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(0),
                        java.util.stream.IntStream.range(0, text.length())
                                .filter(offset -> text.charAt(offset) == '\n')
                                .map(offset -> offset + 1))
                .toArray();
    }

    /** The place of an offset in UTF-16 units. */
    Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(starts[line], Math.min(offset, text.length())) + 1);
    }
}
