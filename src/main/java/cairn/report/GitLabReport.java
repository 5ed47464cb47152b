package cairn.report;

import cairn.source.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells problems as GitLab's Code Quality report (the part of Code Climate's form that GitLab reads). */
final class GitLabReport {

    private GitLabReport() {}

    static String of(Result result) {
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        Fingerprints fingerprints = new Fingerprints(result);
        result.problems().forEach(problem -> {
            ObjectNode issue = issues.addObject();
            issue.put("description", problem.message() + " " + problem.mend());
            issue.put("check_name", problem.code());
            issue.put("fingerprint", fingerprints.next(problem));
            issue.put("severity", severity(problem.severity()));
            ObjectNode location = issue.putObject("location");
            location.put("path", result.path(problem));
            location.putObject("lines").put("begin", problem.place().line());
        });
        return Json.text(issues);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "blocker";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
