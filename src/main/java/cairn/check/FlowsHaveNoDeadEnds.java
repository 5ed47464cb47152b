package cairn.check;

import cairn.site.Answer;
import cairn.site.FlowPlan;
import cairn.site.FlowRoute;
import cairn.site.Question;
import cairn.site.Site;
import cairn.site.Situation;
import cairn.site.SourceRef;
import cairn.source.Problem;
import cairn.source.Problems;
import java.util.List;
import java.util.stream.Stream;

/** Whatever a reader answers, there is a next question or a text that says what to do. */
final class FlowsHaveNoDeadEnds implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.flows().stream().flatMap(flow -> check(flow.plan()));
    }

    private static Stream<Problem> check(FlowPlan plan) {
        return Stream.of(
                        plan.questions().stream()
                                .filter(question -> question.answers().isEmpty())
                                .map(FlowsHaveNoDeadEnds::withoutAnswers),
                        answers(plan)
                                .filter(answer -> !ways(plan).contains(answer.next()))
                                .map(answer -> leadingNowhere(plan, answer)),
                        answers(plan).flatMap(answer -> withoutText(plan, answer)),
                        FlowRoute.all(plan).stream()
                                .filter(FlowRoute::endsInOutcome)
                                .filter(route -> route.facts().situation().isEmpty())
                                .map(route -> withoutSituation(route.last())))
                .flatMap(problems -> problems)
                .distinct();
    }

    private static Stream<Answer> answers(FlowPlan plan) {
        return plan.questions().stream().flatMap(question -> question.answers().stream());
    }

    private static List<String> ways(FlowPlan plan) {
        return Stream.concat(plan.questions().stream().map(Question::id), Stream.of(Answer.OUTCOME))
                .toList();
    }

    private static Problem withoutAnswers(Question question) {
        return problem(
                question.source(),
                "Nothing can be answered to \"%s\".".formatted(question.title()),
                "Write the answers under \"answers\", each with id, label and next.");
    }

    private static Problem leadingNowhere(FlowPlan plan, Answer answer) {
        return problem(
                answer.source(),
                "The answer \"%s\" leads to \"%s\", which is no question of this flow."
                        .formatted(answer.label(), answer.next()),
                Problems.suggest(answer.next(), ways(plan)));
    }

    private static Stream<Problem> withoutText(FlowPlan plan, Answer answer) {
        return answer.facts().situation().stream()
                .filter(situation -> plan.situation(situation).isEmpty())
                .map(situation -> problem(
                        answer.source(),
                        "The answer \"%s\" leads to the text \"%s\", which is not beside this file."
                                .formatted(answer.label(), situation),
                        Problems.suggest(
                                situation,
                                plan.situations().stream().map(Situation::id).toList())));
    }

    private static Problem withoutSituation(Answer last) {
        return problem(
                last.source(),
                "After the answer \"%s\" nothing is known of what has happened.".formatted(last.label()),
                "Write \"situation\" at this answer, or at one before it on each way.");
    }

    private static Problem problem(SourceRef place, String message, String mend) {
        return Problem.error("flow-dead-end", place, message, mend);
    }
}
