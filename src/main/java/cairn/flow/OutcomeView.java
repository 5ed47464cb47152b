package cairn.flow;

import cairn.site.Block;
import cairn.site.FlowPlan;
import cairn.site.Outcome;

/**
 * What to do, for those who gave the same answers.
 *
 * @param plan the flow
 * @param step the outcome
 */
public record OutcomeView(FlowPlan plan, Outcome step) implements StepView {

    private static final int LEVEL = 3;

    /** Who can help, as cards. */
    public Block.OrganisationCards help() {
        return new Block.OrganisationCards(LEVEL, step.organisations());
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
