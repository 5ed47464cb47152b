package cairn.check;

import cairn.site.Asking;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.stream.Stream;

/** Nobody is asked more than a few questions: who is afraid does not finish a form. */
final class FlowsAskLittle implements Rule {

    private static final int MOST = 4;

    @Override
    public Stream<Problem> check(Site site) {
        return site.flows().stream()
                .flatMap(flow -> flow.steps().values().stream())
                .filter(Asking.class::isInstance)
                .map(Asking.class::cast)
                .filter(asking -> asking.number() == MOST + 1)
                .map(FlowsAskLittle::problem)
                .distinct();
    }

    private static Problem problem(Asking asking) {
        return Problem.error(
                "flow-too-long",
                asking.question().source(),
                "Some readers are asked \"%s\" as question %d, and %d are the most."
                        .formatted(asking.question().title(), asking.number(), MOST),
                "Leave a question out, or let an answer lead past one.");
    }
}
