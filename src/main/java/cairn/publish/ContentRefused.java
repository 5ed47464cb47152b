package cairn.publish;

import cairn.check.CheckedContent;
import cairn.check.Report;
import java.nio.file.Path;

/** There is no good site to begin with: the content has errors, or cannot be read at all. */
public final class ContentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ContentRefused(String message) {
        super(message);
    }

    /** For content with errors; the message lists them with their places and mends. */
    static ContentRefused of(Path folder, CheckedContent content) {
        return new ContentRefused(
                "The content in %s cannot be published as it is:%n%n%s".formatted(folder, Report.of(content.errors())));
    }

    /** For a folder that is not there or may not be read. */
    static ContentRefused unreadable(Path folder, Throwable cause) {
        ContentRefused refused = new ContentRefused(
                "The content folder %s cannot be read. Check that it is there and who may read it, or name another with --cairn.content=DIR."
                        .formatted(folder));
        refused.initCause(cause);
        return refused;
    }
}
