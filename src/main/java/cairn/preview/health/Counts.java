package cairn.preview.health;

import cairn.source.Problem;
import cairn.source.Severity;
import java.util.List;

/** How many problems of each kind one file has. */
public record Counts(long errors, long warnings, long notes) {

    static Counts of(List<Problem> problems) {
        return new Counts(
                count(problems, Severity.ERROR), count(problems, Severity.WARNING), count(problems, Severity.NOTE));
    }

    /** Whether there is anything to mend or to look at; what a person has to confirm does not count. */
    public boolean isWell() {
        return errors + warnings == 0;
    }

    /** The counts in words, such as {@code 1 error, 2 notes}; {@code none} where there is nothing. */
    public String words() {
        String words = String.join(
                ", ",
                List.of(word(errors, "error"), word(warnings, "warning"), word(notes, "note")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
        return words.isEmpty() ? "none" : words;
    }

    private static String word(long count, String noun) {
        return count == 0 ? "" : "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
