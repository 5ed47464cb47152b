package cairn.check;

import cairn.content.ReadContent;
import cairn.content.ReadingBudget;
import cairn.source.FileText;
import cairn.source.Problem;
import cairn.source.Severity;
import cairn.wording.ReadingLevel;
import cairn.wording.WordingMemory;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No page is harder to read than its budget says, and the budget names pages that are there (WCAG 2.2, 3.1.5). */
final class ReadingStaysEasy implements ContentRule {

    private final WordingMemory wording;

    ReadingStaysEasy(WordingMemory wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Problem> check(ReadContent content) {
        return content.readingBudget().stream().flatMap(budget -> check(content, budget));
    }

    private Stream<Problem> check(ReadContent content, ReadingBudget budget) {
        Stream<Problem> harder =
                wording.levels(content.texts(), content.names()).flatMap(level -> check(level, budget).stream());
        Set<String> files = content.texts().stream()
                .map(FileText::file)
                .filter(budget.grades()::containsKey)
                .collect(Collectors.toSet());
        Stream<Problem> unused = budget.grades().entrySet().stream()
                .filter(entry -> !files.contains(entry.getKey()))
                .map(entry -> new Problem(
                        Severity.WARNING,
                        "unused-grade",
                        entry.getValue().place(),
                        "There is no page in the file \"%s\".".formatted(entry.getKey()),
                        "Take the line away, or write the page's present file name."));
        return Stream.concat(harder, unused);
    }

    private static Optional<Problem> check(ReadingLevel level, ReadingBudget budget) {
        double most = budget.of(level.file());
        // One decimal each, so that 4.2 is not more than 4.1 and 0.1 together.
        boolean harder = Math.round((level.grade() - most - budget.tolerance()) * 10) > 0;
        return harder ? Optional.of(problem(level, most)) : Optional.empty();
    }

    private static Problem problem(ReadingLevel level, double most) {
        ReadingLevel.LongSentence longest = level.longest().get(0);
        return Problem.error(
                "reading-level",
                longest.place(),
                "This text is harder to read than it may be: grade %s, and its limit is %s."
                        .formatted(level.grade(), most),
                "Use shorter words and sentences, first of all in this sentence of %d words."
                        .formatted(longest.words()));
    }
}
