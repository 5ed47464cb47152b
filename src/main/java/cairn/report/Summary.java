package cairn.report;

import cairn.content.Problem;
import cairn.content.Severity;
import java.util.ArrayList;
import java.util.List;

/** What it all comes to, in a line. */
final class Summary {

    private Summary() {}

    static String of(List<Problem> problems, Paint paint) {
        long errors = count(problems, Severity.ERROR);
        List<String> rest = new ArrayList<>();
        add(rest, count(problems, Severity.WARNING), "to look at");
        add(rest, count(problems, Severity.NOTE), "for a person to confirm");
        String after = rest.isEmpty() ? "" : " Besides: " + String.join(", ", rest) + ".";
        if (errors == 0) {
            return paint.good("Nothing to mend.") + after;
        }
        return paint.severity(
                        Severity.ERROR,
                        "%d to mend in %s before it can be published."
                                .formatted(errors, files(problems.stream()
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

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
