package cairn.flow;

import cairn.page.View;
import cairn.page.Wing;
import cairn.site.Asking;
import cairn.site.Flow;
import cairn.site.FlowStep;
import cairn.site.Outcome;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the site's flows. */
public final class FlowWing implements Wing {

    @Override
    public Stream<PagePath> addresses(Site site) {
        return site.flows().stream().flatMap(flow -> flow.steps().keySet().stream());
    }

    @Override
    public Optional<View> find(Site site, PagePath path) {
        return site.flows().stream()
                .flatMap(flow -> flow.step(path).map(step -> view(site, flow, step)).stream())
                .findFirst();
    }

    private static View view(Site site, Flow flow, FlowStep step) {
        return step instanceof Asking asking
                ? new QuestionView(flow.plan(), asking)
                : OutcomeView.of(site, flow.plan(), (Outcome) step);
    }
}
