package cairn.check;

import cairn.site.Asking;
import cairn.site.Flow;
import cairn.site.FlowRoute;
import cairn.site.Question;
import cairn.site.Site;
import cairn.site.Situation;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some answers lead to each text and to each question: what somebody wrote for readers, some readers see. Where an answer
 * leads nowhere or back, that is told instead.
 */
final class FlowsReachEverything implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.flows().stream()
                .filter(flow -> FlowRoute.all(flow.plan()).stream().allMatch(FlowRoute::endsInOutcome))
                .flatMap(FlowsReachEverything::check);
    }

    private static Stream<Problem> check(Flow flow) {
        Set<Situation> told =
                flow.outcomes().map(outcome -> outcome.situation()).collect(Collectors.toSet());
        Set<Question> led = FlowRoute.all(flow.plan()).stream()
                .flatMap(route -> route.questions().stream())
                .collect(Collectors.toSet());
        Set<Question> asked = flow.steps().values().stream()
                .filter(Asking.class::isInstance)
                .map(step -> ((Asking) step).question())
                .collect(Collectors.toSet());
        Stream<Problem> texts = flow.plan().situations().stream()
                .filter(text -> !told.contains(text))
                .map(FlowsReachEverything::unreached);
        Stream<Problem> questions = flow.plan().questions().stream()
                .filter(question -> !led.contains(question))
                .map(FlowsReachEverything::unreached);
        Stream<Problem> needless = flow.plan().questions().stream()
                .filter(question -> led.contains(question) && !asked.contains(question))
                .map(FlowsReachEverything::needless);
        return Stream.of(texts, questions, needless).flatMap(problems -> problems);
    }

    private static Problem unreached(Situation text) {
        return Problem.error(
                "flow-not-reached",
                text.page().source(),
                "No answers lead to this text.",
                "Write \"situation: %s\" at an answer in flow.yml, or take the file away.".formatted(text.id()));
    }

    private static Problem unreached(Question question) {
        return Problem.error(
                "flow-not-reached",
                question.source(),
                "No answers lead to the question \"%s\".".formatted(question.title()),
                "Write \"next: %s\" at an answer before it, or take it away.".formatted(question.id()));
    }

    private static Problem needless(Question question) {
        return new Problem(
                Severity.WARNING,
                "question-changes-nothing",
                question.source(),
                "No answer to \"%s\" changes what a reader is told, so nobody is asked.".formatted(question.title()),
                "Write a part for some of its readers, or take the question away.");
    }
}
