package cairn.report;

import cairn.site.SourceRef;
import cairn.source.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells problems to a person: the place, what is wrong, the line with a mark below it, the mend; then how many there were. */
public final class TextReport {

    private static final int MOST_PLACES = 4;
    private static final String INDENT = "    ";

    private final Result result;
    private final Paint paint;

    private TextReport(Result result, Paint paint) {
        this.result = result;
        this.paint = paint;
    }

    /**
     * The report, ending with a line feed.
     *
     * @param coloured whether a terminal shows it that knows colours
     */
    public static String of(Result result, boolean coloured) {
        TextReport report = new TextReport(result, new Paint(coloured));
        return worstLast(result.problems()).stream().map(report::lines).collect(Collectors.joining())
                + Summary.of(result, report.paint)
                + "\n";
    }

    /**
     * Notes first and errors last: a terminal shows the end, and many notes must not hide the one error. What stands in
     * several places is told as the worst that it is in any of them.
     */
    private static List<Told> worstLast(List<Problem> problems) {
        List<Problem> worstFirst = problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        Comparator<Told> bySeverity =
                Comparator.comparing(told -> told.problem().severity());
        return Told.of(worstFirst).stream().sorted(bySeverity.reversed()).toList();
    }

    private String lines(Told told) {
        Problem problem = told.problem();
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        return "%s: %s: %s [%s]\n%s%s%s\n"
                        .formatted(
                                paint.bold(Cells.harmless(problem.place().toString())),
                                paint.severity(problem.severity(), severity),
                                Cells.harmless(problem.message()),
                                problem.code(),
                                excerpt(problem),
                                INDENT,
                                Cells.harmless(problem.mend()))
                + others(told);
    }

    /** The line with its mark; nothing where the problem is about the file itself. */
    private String excerpt(Problem problem) {
        SourceRef place = problem.place();
        boolean wholeFile = place.equals(SourceRef.startOf(place.file()));
        return result.sources()
                .line(place)
                .filter(line -> !line.isBlank() && !(wholeFile && line.startsWith("---")))
                .map(line -> excerpt(problem, line))
                .orElse("");
    }

    private String excerpt(Problem problem, String line) {
        int from = problem.place().column() - 1;
        Excerpt excerpt = Excerpt.of(line, from, Marked.length(line, from, problem.message()));
        String number = String.valueOf(problem.place().line());
        return "%s%s | %s\n%s%s | %s%s\n"
                .formatted(
                        INDENT,
                        number,
                        excerpt.line(),
                        INDENT,
                        " ".repeat(number.length()),
                        " ".repeat(excerpt.indent()),
                        paint.severity(problem.severity(), "^".repeat(excerpt.carets())));
    }

    private static String others(Told told) {
        String same = told.same().isEmpty() ? "" : INDENT + "The same at " + places(told.same()) + ".\n";
        String more = told.more().isEmpty()
                ? ""
                : "%sAnd %d more of this kind in this file, the next in line %d.\n"
                        .formatted(
                                INDENT, told.more().size(), told.more().get(0).line());
        return same + more;
    }

    private static String places(List<SourceRef> places) {
        String first = places.stream()
                .limit(MOST_PLACES)
                .map(place -> Cells.harmless(place.toString()))
                .collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? "%s and %d more".formatted(first, places.size() - MOST_PLACES) : first;
    }
}
