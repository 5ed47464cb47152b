package cairn.report;

import cairn.source.Problem;
import cairn.source.Severity;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Tells problems as workflow commands, which GitHub shows beside the lines of a change. GitHub shows ten of each kind
 * for a step, so errors come first.
 */
final class GitHubReport {

    private GitHubReport() {}

    static String of(Result result) {
        return result.problems().stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .map(problem -> "::%s file=%s,line=%d,col=%d,title=%s::%s\n"
                                .formatted(
                                        command(problem.severity()),
                                        property(result.path(problem)),
                                        problem.place().line(),
                                        problem.place().column(),
                                        property(problem.code()),
                                        data(problem.message() + " " + problem.mend())))
                        .collect(Collectors.joining())
                + Summary.of(result, new Paint(false))
                + "\n";
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** Escaped as GitHub's own toolkit does it (actions/toolkit, command.ts). */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
