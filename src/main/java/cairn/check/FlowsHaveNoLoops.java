package cairn.check;

import cairn.site.Answer;
import cairn.site.FlowRoute;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.stream.Stream;

/** No reader is asked again what was asked before. */
final class FlowsHaveNoLoops implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.flows().stream()
                .flatMap(flow -> FlowRoute.all(flow.plan()).stream())
                .filter(FlowRoute::endsInLoop)
                .map(route -> problem(route.last()))
                .distinct();
    }

    private static Problem problem(Answer answer) {
        return Problem.error(
                "flow-loop",
                answer.source(),
                "The answer \"%s\" leads back to \"%s\", which was asked before."
                        .formatted(answer.label(), answer.next()),
                "Lead on to a later question, or to \"outcome\".");
    }
}
