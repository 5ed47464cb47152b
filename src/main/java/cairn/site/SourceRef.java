package cairn.site;

/**
 * A place in a content file.
 *
 * @param file the file's path below the content folder, with forward slashes
 * @param line from 1
 * @param column from 1, counted in characters
 */
public record SourceRef(String file, int line, int column) {

    /** The first place of a file. */
    public static SourceRef startOf(String file) {
        return new SourceRef(file, 1, 1);
    }

    @Override
    public String toString() {
        return "%s:%d:%d".formatted(file, line, column);
    }
}
