package cairn.flow;

import cairn.site.Asking;
import cairn.site.FlowPlan;

/**
 * A question with its answers, each a plain link.
 *
 * @param plan the flow
 * @param step the question, behind the answers before it
 */
public record QuestionView(FlowPlan plan, Asking step) implements StepView {

    @Override
    public String template() {
        return "question";
    }

    @Override
    public String windowTitle() {
        return words().question() + " " + step.number();
    }
}
