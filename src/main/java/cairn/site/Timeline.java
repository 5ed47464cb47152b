package cairn.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One state of the content with all its times: every page there will be, drafts and past ones too. From it comes the
 * site of each moment, whole and immutable, without reading anything again.
 */
public final class Timeline {

    private final Site whole;
    private final NavigableSet<Instant> changes;
    private final NavigableSet<Instant> changesWithDrafts;

    /** The timeline of a site that holds every page there will be. */
    public Timeline(Site whole) {
        this.whole = whole;
        this.changes = changes(lifetimes(whole).filter(lifetime -> !lifetime.isDraft()));
        this.changesWithDrafts = changes(lifetimes(whole));
    }

    /** Every page there will be, shown or not: for finding a page, not for showing it. */
    public Site whole() {
        return whole;
    }

    /** What readers see at that moment. */
    public Site at(Instant moment) {
        return cut(moment, "", changes, Lifetime::isShownAt);
    }

    /** What readers would see at that moment if every draft were published. */
    public Site withDraftsAt(Instant moment) {
        return cut(moment, "-drafts", changesWithDrafts, Lifetime::includes);
    }

    /** The first moment after that one at which readers see something else. */
    public Optional<Instant> nextChange(Instant moment) {
        return Optional.ofNullable(changes.higher(moment));
    }

    /** That moment, then each later one at which something changes, be it in a draft. */
    public List<Instant> momentsFrom(Instant moment) {
        List<Instant> moments = new ArrayList<>(List.of(moment));
        moments.addAll(changesWithDrafts.tailSet(moment, false));
        return moments;
    }

    private Site cut(Instant moment, String name, NavigableSet<Instant> changes, BiPredicate<Lifetime, Instant> shown) {
        List<Topic> topics = whole.topics().stream()
                .filter(topic -> shown.test(topic.front().lifetime(), moment))
                .map(topic -> new Topic(topic.front(), pages(topic.guides(), moment, shown)))
                .toList();
        List<Redirect> redirects = whole.redirects().stream()
                .filter(redirect -> whole.pageBehind(redirect.to())
                        .filter(page -> !shown.test(page.lifetime(), moment))
                        .isEmpty())
                .toList();
        return new Site(
                version(name, changes.headSet(moment, true).size()),
                whole.settings(),
                whole.urgent(),
                whole.organisations(),
                topics,
                pages(whole.pages(), moment, shown),
                pages(whole.footer(), moment, shown),
                redirects,
                translations(moment, shown),
                Optional.ofNullable(changes.higher(moment)));
    }

    /** A translation shows where its original does as well: it stands in for it, and never outlives it. */
    private Translations translations(Instant moment, BiPredicate<Lifetime, Instant> shown) {
        return new Translations(whole.translations().all().stream()
                .filter(translation -> shown.test(translation.page().lifetime(), moment))
                .filter(translation -> whole.page(translation.original())
                        .filter(original -> shown.test(original.lifetime(), moment))
                        .isPresent())
                .toList());
    }

    private static List<Page> pages(List<Page> pages, Instant moment, BiPredicate<Lifetime, Instant> shown) {
        return pages.stream()
                .filter(page -> shown.test(page.lifetime(), moment))
                .toList();
    }

    /** Moments with the same number of changes behind them show the same. */
    private SiteVersion version(String name, int passed) {
        return new SiteVersion(whole.version() + name + (passed == 0 ? "" : "-" + passed));
    }

    private static Stream<Lifetime> lifetimes(Site site) {
        return site.everyPage().map(Page::lifetime);
    }

    private static NavigableSet<Instant> changes(Stream<Lifetime> lifetimes) {
        return lifetimes.flatMap(Lifetime::changes).collect(Collectors.toCollection(TreeSet::new));
    }
}
