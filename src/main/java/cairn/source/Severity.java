package cairn.source;

/** What a problem means for publishing. */
public enum Severity {
    /** The content is not published until it is mended. */
    ERROR,
    /** The content is published, and somebody should look. */
    WARNING,
    /** Nothing is wrong; a person has still something to decide or to confirm. */
    NOTE
}
