package cairn.markdown;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, counted in characters (Unicode code points)
 */
public record Place(int line, int column) {}
