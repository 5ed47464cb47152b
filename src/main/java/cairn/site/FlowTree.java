package cairn.site;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Unrolls the questions of a flow: what stands behind each answer to each question, for those who gave the same answers
 * before it. A question that changes nothing for them is not asked.
 */
record FlowTree(FlowPlan plan, List<Organisation> register) {

    /** The first question, with all that stands behind it. */
    FlowNode.Ask root() {
        return ask(plan.questions().get(0), Facts.UNKNOWN, Set.of());
    }

    private FlowNode.Ask ask(Question question, Facts facts, Set<String> asked) {
        Set<String> now = with(asked, question);
        return new FlowNode.Ask(
                question,
                question.answers().stream()
                        .map(answer -> behind(answer.next(), facts.and(answer.facts()), now))
                        .toList());
    }

    /** What stands there; nothing where the plan does not say what, or comes back to what it has asked. */
    private Optional<FlowNode> behind(String next, Facts facts, Set<String> asked) {
        if (next.equals(Answer.OUTCOME)) {
            return plan.situation(facts).map(situation -> end(situation, facts));
        }
        return plan.question(next)
                .filter(question -> !asked.contains(question.id()))
                .map(question -> askIfItMatters(question, facts, asked));
    }

    private FlowNode askIfItMatters(Question question, Facts facts, Set<String> asked) {
        FlowNode.Ask ask = ask(question, facts, asked);
        Set<String> ways = question.answers().stream().map(Answer::next).collect(Collectors.toSet());
        Optional<FlowNode> unasked =
                ways.size() == 1 ? behind(ways.iterator().next(), facts, with(asked, question)) : Optional.empty();
        return unasked.filter(same -> ask.behind().stream()
                        .allMatch(node -> node.filter(same::saysWhat).isPresent()))
                .orElse(ask);
    }

    private FlowNode end(Situation situation, Facts facts) {
        return new FlowNode.End(
                facts, situation, situation.first(facts), situation.sections(facts), situation.help(register, facts));
    }

    private static Set<String> with(Set<String> asked, Question question) {
        Set<String> now = new HashSet<>(asked);
        now.add(question.id());
        return now;
    }
}
