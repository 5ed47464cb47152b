package cairn.check;

import cairn.site.Answer;
import cairn.site.FlowRoute;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.stream.Stream;

/** No reader is offered what cannot be true after the answers before: nobody was older in a picture than now. */
final class AnswersCanBeTrue implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.flows().stream()
                .flatMap(flow -> FlowRoute.all(flow.plan()).stream())
                .filter(route -> !route.facts().arePossible())
                .map(route -> problem(route.last()))
                .distinct();
    }

    private static Problem problem(Answer answer) {
        return Problem.error(
                "flow-impossible",
                answer.source(),
                "Some readers reach \"%s\" with answers that make them older in the picture than they are now."
                        .formatted(answer.label()),
                "Write \"picture\" at the answer that says how old they are now, and lead past the question.");
    }
}
