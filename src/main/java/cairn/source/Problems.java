package cairn.source;

import cairn.markdown.Finding;
import cairn.markdown.HiddenCharacters;
import cairn.site.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects problems while content is read, so that an editor hears of all of them at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> drafts = new HashSet<>();

    /** Takes errors in that file for warnings: no reader is shown it, so it must not keep the rest from them. */
    public void softenIn(String file) {
        drafts.add(file);
    }

    /** Whether nothing has been told. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether that file says something that cannot be shown. */
    public boolean hasErrorsIn(String file) {
        return found.stream()
                .anyMatch(problem -> problem.isError() && problem.place().file().equals(file));
    }

    /** The files and folders that have an error so far. */
    public Trouble trouble() {
        return new Trouble(found.stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().file())
                .collect(Collectors.toUnmodifiableSet()));
    }

    public void error(String code, SourceRef place, String message, String mend) {
        found.add(Problem.error(code, place, oneLine(message), oneLine(mend)));
    }

    public void note(String code, SourceRef place, String message, String mend) {
        found.add(new Problem(Severity.NOTE, code, place, oneLine(message), oneLine(mend)));
    }

    public void warning(String code, SourceRef place, String message, String mend) {
        found.add(new Problem(Severity.WARNING, code, place, oneLine(message), oneLine(mend)));
    }

    /** A message quotes what was written, and that may hold line ends or what nobody sees. */
    private static String oneLine(String message) {
        return HiddenCharacters.shown(message).replace('\n', ' ').replace('\t', ' ');
    }

    public void addAll(String file, List<Finding> findings) {
        for (Finding finding : findings) {
            SourceRef place =
                    new SourceRef(file, finding.place().line(), finding.place().column());
            error(finding.code(), place, finding.message(), finding.mend());
        }
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public boolean hasErrors() {
        return found.stream().map(this::soften).anyMatch(Problem::isError);
    }

    public List<Problem> sorted() {
        return found.stream()
                .map(this::soften)
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    private Problem soften(Problem problem) {
        return drafts.contains(problem.place().file()) ? problem.softened() : problem;
    }

    /** The near word, or else the only one that goes on from what was written, or ends its address in a file. */
    private static Optional<String> meant(String word, Collection<String> allowed) {
        String name = word.substring(word.lastIndexOf('/') + 1);
        List<String> longer = allowed.stream()
                .filter(one -> name.length() > 2)
                .filter(one ->
                        one.startsWith(word + "-") || one.equals(name + ".md") || one.endsWith("/" + name + ".md"))
                .sorted()
                .toList();
        return longer.isEmpty() ? Nearest.to(word, allowed) : Optional.of(String.join("\" or \"", longer));
    }

    /** Turns "did you mean" on where there is a near word, else lists the words that are allowed. */
    public static String suggest(String word, Collection<String> allowed) {
        return meant(word, allowed)
                .map(near -> "Did you mean \"%s\"?".formatted(near))
                .orElseGet(() -> allowed.isEmpty()
                        ? "There is none yet."
                        : "Allowed are: "
                                + String.join(", ", allowed.stream().sorted().toList()) + ".");
    }
}
