package cairn.check;

import cairn.content.Problem;
import cairn.content.Severity;
import cairn.site.Site;
import cairn.site.Timeline;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds rules against the site of each moment from now on. What breaks a rule at several moments is told once; what
 * breaks it only with a draft is a warning, since no reader is shown it.
 */
final class WholeTimeline {

    private WholeTimeline() {}

    static Stream<Problem> check(Timeline timeline, Instant now, List<Rule> rules) {
        List<Instant> moments = timeline.momentsFrom(now);
        Set<Problem> shown = problems(moments.stream().map(timeline::at), rules);
        if (timeline.whole().everyPage().noneMatch(page -> page.lifetime().isDraft())) {
            return shown.stream();
        }
        Set<Problem> withDrafts = problems(moments.stream().map(timeline::withDraftsAt), rules);
        withDrafts.removeAll(shown);
        return Stream.concat(shown.stream(), withDrafts.stream().map(WholeTimeline::soften));
    }

    private static Set<Problem> problems(Stream<Site> sites, List<Rule> rules) {
        return sites.flatMap(site -> rules.stream().flatMap(rule -> rule.check(site)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Problem soften(Problem problem) {
        Severity severity = problem.isError() ? Severity.WARNING : problem.severity();
        return new Problem(severity, problem.code(), problem.place(), problem.message(), problem.mend());
    }
}
