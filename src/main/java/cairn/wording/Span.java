package cairn.wording;

/**
 * A part of a text.
 *
 * @param from its first character, in UTF-16 units
 * @param to behind its last character
 */
record Span(int from, int to) {

    boolean holds(Span other) {
        return from <= other.from && other.to <= to;
    }
}
