package cairn.report;

import cairn.site.Answer;
import cairn.site.FlowPlan;
import cairn.site.Question;
import cairn.site.Situation;

/** The questions of a flow as they are written, as a Mermaid flowchart (mermaid.js.org, "Flowcharts"). */
public final class FlowDiagram {

    /** Before the id of each question: words such as "end" mean something to Mermaid. */
    private static final String PREFIX = "q_";

    private FlowDiagram() {}

    /** The diagram, each line with its end. */
    public static String of(FlowPlan plan) {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        for (Question question : plan.questions()) {
            text.append("  %s[\"%s\"]\n".formatted(node(question.id()), escaped(question.title())));
            for (Answer answer : question.answers()) {
                text.append("  %s -->|\"%s\"| %s\n"
                        .formatted(node(question.id()), escaped(answer.label()), node(answer.next())));
            }
        }
        text.append("  %s([\"%s\"])\n"
                .formatted(node(Answer.OUTCOME), escaped(plan.words().outcome())));
        for (Situation situation : plan.situations()) {
            text.append("  %s --- t_%s[/\"%s\"/]\n"
                    .formatted(
                            node(Answer.OUTCOME),
                            situation.id().replace('-', '_'),
                            escaped(situation.page().title())));
        }
        return text.toString();
    }

    private static String node(String id) {
        return PREFIX + id.replace('-', '_');
    }

    private static String escaped(String words) {
        return words.replace("#", "#35;").replace("\"", "#quot;");
    }
}
