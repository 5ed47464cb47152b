package cairn.report;

import cairn.source.Problem;
import cairn.source.Severity;
import cairn.source.Sources;
import java.util.List;

/**
 * What a check found.
 *
 * @param problems what is to be told, in order
 * @param sources the texts that it is about
 * @param folder the path of the content folder from where other programs look, with forward slashes and without one at
 *     the end; empty where it is that place itself
 * @param untold how many problems are not told, since they stand in files that did not change
 */
public record Result(List<Problem> problems, Sources sources, String folder, int untold) {

    /** The path of a problem's file from where other programs look. */
    String path(Problem problem) {
        String file = problem.place().file();
        return folder.isEmpty() ? file : folder + "/" + file;
    }

    /** How many problems of that severity are told. */
    long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
