package cairn.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way through the questions of a flow as they are written, up to where it ends, however it ends.
 *
 * @param questions those on the way, in order
 * @param answers the one that is given to each
 */
public record FlowRoute(List<Question> questions, List<Answer> answers) {

    /** What the answers say together. */
    public Facts facts() {
        return answers.stream().map(Answer::facts).reduce(Facts.UNKNOWN, Facts::and);
    }

    /** The last answer. */
    public Answer last() {
        return answers.get(answers.size() - 1);
    }

    /** Whether it ends where nothing more is asked. */
    public boolean endsInOutcome() {
        return last().next().equals(Answer.OUTCOME);
    }

    /** Whether it ends where it would ask once more what it has asked. */
    public boolean endsInLoop() {
        return questions.stream().anyMatch(question -> question.id().equals(last().next()));
    }

    /** Every way from the first question. One that comes back to a question it has asked ends there. */
    public static List<FlowRoute> all(FlowPlan plan) {
        return from(plan, plan.questions().get(0), new FlowRoute(List.of(), List.of()), Set.of())
                .toList();
    }

    private static Stream<FlowRoute> from(FlowPlan plan, Question question, FlowRoute before, Set<String> asked) {
        Set<String> now = new HashSet<>(asked);
        now.add(question.id());
        return question.answers().stream().flatMap(answer -> {
            FlowRoute route = before.and(question, answer);
            return plan.question(answer.next())
                    .filter(next -> !now.contains(next.id()))
                    .map(next -> from(plan, next, route, now))
                    .orElseGet(() -> Stream.of(route));
        });
    }

    private FlowRoute and(Question question, Answer answer) {
        return new FlowRoute(added(questions, question), added(answers, answer));
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
