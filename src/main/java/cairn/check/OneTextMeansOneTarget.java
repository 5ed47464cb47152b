package cairn.check;

import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Links with the same words on one page go to the same place (WCAG 2.4.9 and 3.2.4). */
final class OneTextMeansOneTarget implements ContentRule {

    @Override
    public Stream<Problem> check(ReadContent content) {
        Map<String, Use> first = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Use use : content.uses()) {
            if (use.isLink()) {
                String words = use.place().file() + " " + use.words().toLowerCase(Locale.ROOT);
                Use other = first.putIfAbsent(words, use);
                if (other != null && !hasTargetOf(use, other)) {
                    problems.add(problem(use, other));
                }
            }
        }
        return problems.stream();
    }

    private static boolean hasTargetOf(Use use, Use other) {
        return use.kind() == other.kind()
                && use.target().equals(other.target())
                && use.part().equals(other.part());
    }

    private static Problem problem(Use use, Use other) {
        return Problem.error(
                "same-words-two-targets",
                use.place(),
                "A link with the same words, \"%s\", goes somewhere else in line %d."
                        .formatted(use.words(), other.place().line()),
                "Give each of the two words of its own.");
    }
}
