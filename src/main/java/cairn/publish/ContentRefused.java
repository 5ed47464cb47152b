package cairn.publish;

import cairn.check.CheckedContent;
import cairn.report.Result;
import cairn.report.TextReport;
import java.nio.file.Path;

/** There is no good site to begin with: the content has errors, or cannot be read at all. */
public final class ContentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int PROBLEMS = 1;
    private static final int WRONG_CALL = 2;

    private final int exitCode;

    private ContentRefused(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The exit status of a program that gives up for it: 1 for errors in the content, 2 for a folder that is not there. */
    public int exitCode() {
        return exitCode;
    }

    /** For content with errors; the message lists them with their places and mends. */
    static ContentRefused of(Path folder, CheckedContent content) {
        return new ContentRefused(
                "The content in %s cannot be published as it is:%n%n%s"
                        .formatted(
                                folder, TextReport.of(new Result(content.errors(), content.sources(), "", 0), false)),
                PROBLEMS);
    }

    /** For a folder that is not there or may not be read. */
    static ContentRefused unreadable(Path folder, Throwable cause) {
        ContentRefused refused = new ContentRefused(
                "The content folder %s cannot be read. Check that it is there and who may read it, or name another with --cairn.content=DIR."
                        .formatted(folder),
                WRONG_CALL);
        refused.initCause(cause);
        return refused;
    }
}
