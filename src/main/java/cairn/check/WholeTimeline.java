package cairn.check;

import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds rules against the site of each moment from now on. What breaks a rule at several moments is told once; what
 * breaks it only with a draft is a warning, since no reader is shown it.
 */
final class WholeTimeline {

    private static final List<TimelineRule> OVER_TIME = List.of(
            new LinksLeadToShownPages(), new TopicsHaveAFront(), new ThereIsAlwaysATopic(), new AddressesAreForEver());

    private WholeTimeline() {}

    static Stream<Problem> check(Timeline timeline, Instant now, List<Rule> rules) {
        return Stream.concat(
                OVER_TIME.stream().flatMap(rule -> rule.check(timeline, now)), ofMoments(timeline, now, rules));
    }

    private static Stream<Problem> ofMoments(Timeline timeline, Instant now, List<Rule> rules) {
        NavigableMap<Instant, List<Rule>> open = new TreeMap<>();
        rules.stream()
                .filter(rule -> !rule.isHeldByFewer()
                        || rule.check(timeline.whole()).findAny().isPresent())
                .forEach(rule -> timeline.momentsFrom(now, rule.watched(timeline.whole()))
                        .forEach(moment -> open.computeIfAbsent(moment, key -> new ArrayList<>())
                                .add(rule)));
        Set<Problem> shown = problems(open, timeline::lastingAt);
        if (timeline.whole().everyPage().noneMatch(page -> page.lifetime().isDraft())) {
            return shown.stream();
        }
        Set<Problem> withDrafts = problems(open, timeline::withDraftsAt);
        withDrafts.removeAll(shown);
        return Stream.concat(shown.stream(), withDrafts.stream().map(Problem::softened));
    }

    /** Those problems, softened where they stand in a draft. */
    static Stream<Problem> softenDrafts(Timeline timeline, Stream<Problem> problems) {
        Set<String> drafts = timeline.whole()
                .everyPage()
                .filter(page -> page.lifetime().isDraft())
                .map(page -> page.source().file())
                .collect(Collectors.toSet());
        return problems.map(problem -> drafts.contains(problem.place().file()) ? problem.softened() : problem);
    }

    /** What the rules of each moment find wrong with its site. */
    private static Set<Problem> problems(Map<Instant, List<Rule>> rules, Function<Instant, Site> sites) {
        Set<Problem> problems = new LinkedHashSet<>();
        rules.forEach((moment, held) -> {
            Site site = sites.apply(moment);
            held.forEach(rule -> rule.check(site).forEach(problems::add));
        });
        return problems;
    }
}
