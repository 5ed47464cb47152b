package cairn.flow;

import cairn.site.Block;
import cairn.site.FlowPlan;
import cairn.site.Organisation;
import cairn.site.Outcome;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to do, for those who gave the same answers.
 *
 * @param plan the flow
 * @param step the outcome
 * @param organisations who can help: the most wanted first, but nobody who is closed before others
 */
public record OutcomeView(FlowPlan plan, Outcome step, List<Organisation> organisations) implements StepView {

    private static final int LEVEL = 3;

    /** The outcome at a site's moment. */
    static OutcomeView of(Site site, FlowPlan plan, Outcome step) {
        Comparator<Organisation> closedLast =
                Comparator.comparing(one -> site.openings().areClosed(one.contacts()));
        return new OutcomeView(
                plan, step, step.organisations().stream().sorted(closedLast).toList());
    }

    /** Who can help, as cards. */
    public Block.OrganisationCards help() {
        return new Block.OrganisationCards(LEVEL, organisations);
    }

    @Override
    public Optional<PagePath> forPaper() {
        return Optional.of(step.path());
    }

    @Override
    public String template() {
        return "outcome";
    }

    @Override
    public String windowTitle() {
        return words().outcome();
    }
}
