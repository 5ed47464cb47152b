package cairn.report;

import cairn.source.Problem;
import cairn.source.Severity;
import java.util.ArrayList;
import java.util.List;

/** What it all comes to, in a line. */
final class Summary {

    private Summary() {}

    static String of(Result result, Paint paint) {
        long errors = result.count(Severity.ERROR);
        List<String> rest = new ArrayList<>();
        add(rest, result.count(Severity.WARNING), "to look at");
        add(rest, result.count(Severity.NOTE), "for a person to confirm");
        add(rest, result.untold(), "in files that did not change");
        String after = rest.isEmpty() ? "" : " Besides: " + String.join(", ", rest) + ".";
        if (errors == 0) {
            return paint.good("Nothing to mend.") + after;
        }
        return paint.severity(
                        Severity.ERROR,
                        "%d to mend in %s before it can be published."
                                .formatted(
                                        errors,
                                        files(result.problems().stream()
                                                .filter(Problem::isError)
                                                .map(problem -> problem.place().file())
                                                .distinct()
                                                .count())))
                + after;
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String files(long count) {
        return count == 1 ? "1 file" : count + " files";
    }
}
