package cairn.check;

import cairn.content.Problem;
import cairn.content.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells problems as text: each with its place, what is wrong and how to mend it, then how many there were. */
public final class Report {

    private Report() {}

    /** The report of these problems, ending with a line feed. */
    public static String of(List<Problem> problems) {
        return problems.stream().map(Report::lines).collect(Collectors.joining()) + summary(problems) + "\n";
    }

    /** The problem in two lines. */
    public static String lines(Problem problem) {
        return "%s: %s: %s [%s]%n    %s%n"
                .formatted(
                        problem.place(),
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.message(),
                        problem.code(),
                        problem.mend())
                .replace("\r\n", "\n");
    }

    private static String summary(List<Problem> problems) {
        return "%d %s, %d %s, %d %s"
                .formatted(
                        count(problems, Severity.ERROR),
                        "to mend before it can be published",
                        count(problems, Severity.WARNING),
                        "to look at",
                        count(problems, Severity.NOTE),
                        "for a person to confirm");
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
