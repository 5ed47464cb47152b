package cairn.preview.editor;

/** The file is no longer what the editor began with, so nothing was written. */
final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TextOnDisk now;

    ChangedMeanwhile(TextOnDisk now) {
        super("This file was changed by somebody else meanwhile. Nothing was saved.");
        this.now = now;
    }

    /** What the file holds now. */
    TextOnDisk now() {
        return now;
    }
}
