package cairn.report;

import cairn.source.Problem;
import cairn.source.Severity;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Tells problems as JSON, in the form of {@code docs/operating/check-report.schema.json}. */
final class JsonReport {

    /** Raised when something is taken away or changes its meaning, never for something new. */
    private static final int FORM = 1;

    private JsonReport() {}

    static String of(Result result) {
        ObjectNode report = Json.object();
        report.put("form", FORM);
        report.put("publishable", result.count(Severity.ERROR) == 0);
        ObjectNode counts = report.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(word(severity), result.count(severity));
        }
        counts.put("untold", result.untold());
        var problems = report.putArray("problems");
        result.problems().forEach(problem -> put(result, problem, problems.addObject()));
        return Json.text(report);
    }

    private static void put(Result result, Problem problem, ObjectNode node) {
        node.put("code", problem.code());
        node.put("severity", word(problem.severity()));
        node.put("file", result.path(problem));
        node.put("line", problem.place().line());
        node.put("column", problem.place().column());
        node.put("message", problem.message());
        node.put("mend", problem.mend());
        result.sources().line(problem.place()).ifPresent(line -> node.put("source", line));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
