package cairn.flow;

import cairn.page.View;
import cairn.site.FlowPlan;
import cairn.site.FlowStep;
import cairn.site.FlowWords;
import cairn.site.Language;
import cairn.site.PagePath;
import java.util.Optional;

/**
 * A page of a flow. Search engines keep none of them: whoever finds one there would be told what others answered, and
 * its title says nothing.
 */
public sealed interface StepView extends View permits QuestionView, OutcomeView {

    /** The flow. */
    FlowPlan plan();

    /** What the page asks or says, and what was answered before. */
    FlowStep step();

    /** The words on each page of the flow. */
    default FlowWords words() {
        return plan().words();
    }

    @Override
    default Language language() {
        return Language.ENGLISH;
    }

    @Override
    default Optional<String> description() {
        return Optional.empty();
    }

    @Override
    default Optional<PagePath> canonical() {
        return Optional.empty();
    }
}
