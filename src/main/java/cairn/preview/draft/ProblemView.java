package cairn.preview.draft;

import cairn.content.ProblemPage;
import cairn.content.ProblemPages;
import cairn.source.Problem;
import cairn.source.Sources;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A problem as the workbench's scripts get it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param line from 1
 * @param column from 1, in code points
 * @param why what it means, for somebody who is no programmer; empty where nothing is known
 * @param excerpt the line, with which its place is shown; empty where there is none
 */
public record ProblemView(
        String severity,
        String code,
        String file,
        int line,
        int column,
        String message,
        String mend,
        String why,
        String excerpt) {

    private static final Map<String, String> WHY = new ConcurrentHashMap<>();

    /** That problem, with its line out of the texts that were read. */
    public static ProblemView of(Problem problem, Sources sources) {
        return new ProblemView(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.code(),
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.message(),
                problem.mend(),
                WHY.computeIfAbsent(problem.code(), ProblemView::why),
                sources.line(problem.place()).orElse(""));
    }

    private static String why(String code) {
        return ProblemPages.find(code).map(ProblemPage::why).orElse("").strip();
    }
}
