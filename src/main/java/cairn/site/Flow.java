package cairn.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A flow with every page that it makes.
 *
 * @param plan what its author wrote
 * @param steps its pages by their addresses, the first question first
 */
public record Flow(FlowPlan plan, Map<PagePath, FlowStep> steps) {

    /** The flow that asks what the plan says and finds help in that register. */
    public static Flow of(FlowPlan plan, List<Organisation> register) {
        return new Flow(plan, FlowPages.of(plan, register));
    }

    /** The page at that address. */
    public Optional<FlowStep> step(PagePath path) {
        return Optional.ofNullable(steps.get(path));
    }

    /** The pages that say what to do. */
    public Stream<Outcome> outcomes() {
        return steps.values().stream().filter(Outcome.class::isInstance).map(Outcome.class::cast);
    }

    /** The texts that it can lead to, with the parts for all readers. */
    public Stream<Page> texts() {
        return plan.situations().stream().map(Situation::page);
    }
}
