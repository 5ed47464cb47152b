package cairn.source;

import cairn.site.SourceRef;
import java.util.Comparator;

/**
 * Something about the content that an editor should know.
 *
 * @param severity what it means for publishing
 * @param code stable, such as {@code unknown-key}
 * @param place the file, line and column
 * @param message what is wrong, in one sentence
 * @param mend what to do about it, in one sentence
 */
public record Problem(Severity severity, String code, SourceRef place, String message, String mend) {

    /** By file, line and column, then by code. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    Problem::place,
                    Comparator.comparing(SourceRef::file)
                            .thenComparing(SourceRef::line)
                            .thenComparing(SourceRef::column))
            .thenComparing(Problem::code);

    /** A problem that keeps the content from being published. */
    public static Problem error(String code, SourceRef place, String message, String mend) {
        return new Problem(Severity.ERROR, code, place, message, mend);
    }

    /** The same as a warning, where it was an error: for what no reader is shown. */
    public Problem softened() {
        return isError() ? new Problem(Severity.WARNING, code, place, message, mend) : this;
    }

    /** Whether it keeps the content from being published. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return "%s: %s [%s] %s".formatted(place, message, code, mend);
    }
}
