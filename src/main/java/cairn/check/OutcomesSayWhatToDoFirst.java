package cairn.check;

import cairn.site.Outcome;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each reader is told one thing to do first. */
final class OutcomesSayWhatToDoFirst implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.flows().stream()
                .flatMap(flow -> flow.outcomes())
                .filter(outcome -> outcome.first().isEmpty())
                .collect(Collectors.toMap(
                        outcome -> outcome.situation().page().source(), outcome -> outcome, (first, other) -> first))
                .values()
                .stream()
                .map(OutcomesSayWhatToDoFirst::problem);
    }

    private static Problem problem(Outcome outcome) {
        return Problem.error(
                "outcome-without-first",
                outcome.situation().page().source(),
                "Readers who answer %s are not told what to do first.".formatted(answers(outcome)),
                "Write it above the first heading, for all readers or in a part for those.");
    }

    /** What was answered on the way to an outcome, as the words of a sentence. */
    static String answers(Outcome outcome) {
        return outcome.given().stream()
                .map(given -> "\"" + given.answer().label() + "\"")
                .collect(Collectors.joining(", "));
    }
}
