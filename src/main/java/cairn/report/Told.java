package cairn.report;

import cairn.site.SourceRef;
import cairn.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem as a person is told of it, so that one cause makes no flood: what says the same about the same name is told
 * once with its other places, and of one kind only the first few of a file are told.
 *
 * @param problem what is told in full
 * @param same where the very same stands as well
 * @param more where else in the file that kind of problem is
 */
record Told(Problem problem, List<SourceRef> same, List<SourceRef> more) {

    /** How many of one kind are told in full for each file. */
    static final int MOST = 5;

    /** What is told of those problems, in their order. */
    static List<Told> of(List<Problem> problems) {
        List<Told> told = new ArrayList<>();
        Map<String, Told> byName = new HashMap<>();
        Map<String, List<Told>> byKind = new HashMap<>();
        for (Problem problem : problems) {
            String name = problem.code() + problem.message();
            List<Told> kind =
                    byKind.computeIfAbsent(problem.code() + problem.place().file(), key -> new ArrayList<>());
            if (namesSomething(problem) && byName.containsKey(name)) {
                byName.get(name).same().add(problem.place());
            } else if (kind.size() == MOST) {
                kind.get(MOST - 1).more().add(problem.place());
            } else {
                Told next = new Told(problem, new ArrayList<>(), new ArrayList<>());
                told.add(next);
                kind.add(next);
                byName.put(name, next);
            }
        }
        return told;
    }

    private static boolean namesSomething(Problem problem) {
        return problem.message().contains("\"");
    }
}
