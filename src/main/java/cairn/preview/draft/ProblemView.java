package cairn.preview.draft;

import cairn.content.Problem;
import java.util.Locale;

/**
 * A problem as the workbench's scripts get it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param line from 1
 * @param column from 1, in code points
 */
public record ProblemView(
        String severity, String code, String file, int line, int column, String message, String mend) {

    /** That problem. */
    public static ProblemView of(Problem problem) {
        return new ProblemView(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.code(),
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.message(),
                problem.mend());
    }
}
