package cairn.report;

import cairn.site.Asking;
import cairn.site.Flow;
import cairn.site.FlowStep;
import cairn.site.Organisation;
import cairn.site.Outcome;
import java.util.stream.Collectors;

/** What a flow asks and tells each reader, as an indented list: every question that is asked, every outcome, who helps. */
public final class FlowOutline {

    private static final String INDENT = "    ";

    private final Flow flow;
    private final StringBuilder text = new StringBuilder();

    private FlowOutline(Flow flow) {
        this.flow = flow;
    }

    /** The list, each line with its end. */
    public static String of(Flow flow) {
        FlowOutline outline = new FlowOutline(flow);
        outline.text.append("%s (%s): %d outcomes\n"
                .formatted(
                        flow.plan().title(), flow.plan().path(), flow.outcomes().count()));
        flow.step(flow.plan().path()).ifPresent(first -> outline.add(first, ""));
        return outline.text.toString();
    }

    private void add(FlowStep step, String indent) {
        if (step instanceof Asking asking) {
            line(indent, "%d. %s".formatted(asking.number(), asking.question().title()));
            for (Asking.Choice choice : asking.choices()) {
                line(indent + "  ", "- " + choice.answer().label());
                flow.step(choice.next()).ifPresent(next -> add(next, indent + INDENT));
            }
        } else if (step instanceof Outcome outcome) {
            line(indent, "=> %s (%s)".formatted(outcome.situation().page().title(), outcome.path()));
            line(indent + "   ", helpers(outcome));
        }
    }

    private static String helpers(Outcome outcome) {
        return outcome.organisations().stream().map(Organisation::name).collect(Collectors.joining(", "));
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }
}
