package cairn.preview.editor;

/** The workbench does not open or write such a file; the message says why, for an editor. */
final class NotEditable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    NotEditable(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status code that fits: 400 where the wish is wrong, 404 where nothing is there. */
    int status() {
        return status;
    }
}
