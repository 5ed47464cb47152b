package cairn.content;

import cairn.markdown.Finding;
import cairn.site.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while content is read, so that an editor hears of all of them at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void error(String code, SourceRef place, String message, String mend) {
        found.add(Problem.error(code, place, message, mend));
    }

    void warning(String code, SourceRef place, String message, String mend) {
        found.add(new Problem(Severity.WARNING, code, place, message, mend));
    }

    void addAll(String file, List<Finding> findings) {
        for (Finding finding : findings) {
            SourceRef place =
                    new SourceRef(file, finding.place().line(), finding.place().column());
            error(finding.code(), place, finding.message(), finding.mend());
        }
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    List<Problem> sorted() {
        return found.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }

    /** Turns "did you mean" on where there is a near word, else lists the words that are allowed. */
    static String suggest(String word, java.util.Collection<String> allowed) {
        return Nearest.to(word, allowed)
                .map(near -> "Did you mean \"%s\"?".formatted(near))
                .orElseGet(() -> allowed.isEmpty()
                        ? "There is none yet."
                        : "Allowed are: "
                                + String.join(", ", allowed.stream().sorted().toList()) + ".");
    }
}
