package cairn.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One state of the content with all its times: every page there will be, drafts and past ones too. From it comes the
 * site of each moment, whole and immutable, without reading anything again.
 */
public final class Timeline {

    private static final String LASTING = "-lasting";

    private final Site whole;
    private final List<PageLink> footer;
    private final List<LedgerEntry> ledger;
    private final NavigableSet<Instant> changes;
    private final NavigableSet<Instant> changesWithDrafts;
    /** Stands for all but the words: the same object for timelines that differ in nothing else. */
    private final Object outline;
    /** The one that was asked for last: most are asked for again at once. */
    private final AtomicReference<@Nullable Lasting> lasting = new AtomicReference<>();

    /**
     * The timeline of a site that holds every page there will be.
     *
     * @param footer the links at the foot of every page, with their places in the settings
     * @param ledger the addresses that readers could ever use
     */
    public Timeline(Site whole, List<PageLink> footer, List<LedgerEntry> ledger) {
        this.whole = whole;
        this.footer = List.copyOf(footer);
        this.ledger = List.copyOf(ledger);
        this.changes = changes(lifetimes(whole).filter(lifetime -> !lifetime.isDraft()));
        this.changesWithDrafts = changes(lifetimes(whole));
        this.outline = new Object();
    }

    private Timeline(Timeline other, Site whole) {
        this.whole = whole;
        this.footer = other.footer;
        this.ledger = other.ledger;
        this.changes = other.changes;
        this.changesWithDrafts = other.changesWithDrafts;
        this.outline = other.outline;
    }

    /**
     * The same timeline with other words on some pages.
     *
     * @param pages those that take the place of the pages at their addresses, with the same titles, times, ids, and links to
     *     the same places
     * @param version of the whole site with them
     */
    public Timeline reworded(Map<PagePath, Page> pages, SiteVersion version) {
        Timeline reworded = new Timeline(this, whole.reworded(pages, version));
        Lasting known = lasting.get();
        if (known != null) {
            SiteVersion itsVersion = new SiteVersion(reworded.version(LASTING, known.passed()), Openings.NONE.name());
            reworded.lasting.set(new Lasting(known.passed(), known.site().reworded(pages, itsVersion)));
        }
        return reworded;
    }

    /** Whether it differs from that one in words alone. */
    public boolean isRewordingOf(Timeline other) {
        return outline == other.outline;
    }

    /** Whether something changes after one moment and until another, be it in a draft. */
    public boolean changesBetween(Instant after, Instant until) {
        return !changesWithDrafts.subSet(after, false, until, true).isEmpty();
    }

    /** Every page there will be, shown or not: for finding a page, not for showing it. */
    public Site whole() {
        return whole;
    }

    /** The links at the foot of every page, where the settings name them. */
    public List<PageLink> footer() {
        return footer;
    }

    /** The addresses that readers could ever use. */
    public List<LedgerEntry> ledger() {
        return ledger;
    }

    /** What readers see at that moment. */
    public Site at(Instant moment) {
        Openings openings = Openings.at(moment, whole);
        return lastingAt(moment)
                .with(
                        openings,
                        new SiteVersion(
                                version("", changes.headSet(moment, true).size()), openings.name()),
                        until(moment, changes, openings));
    }

    /** What readers would see at that moment if every draft were published. */
    public Site withDraftsAt(Instant moment) {
        return cut(moment, "-drafts", changesWithDrafts, Lifetime::includes, Openings.at(moment, whole));
    }

    /** What readers see at that moment, but for who is open: for pages that are kept as they are, whatever the hour. */
    public Site lastingAt(Instant moment) {
        int passed = changes.headSet(moment, true).size();
        Lasting known = lasting.get();
        if (known != null && known.passed() == passed) {
            return known.site();
        }
        Site site = cut(moment, LASTING, changes, Lifetime::isShownAt, Openings.NONE);
        lasting.set(new Lasting(passed, site));
        return site;
    }

    /** The first moment after that one at which a page or a notice appears or vanishes. */
    public Optional<Instant> nextChange(Instant moment) {
        return Optional.ofNullable(changes.higher(moment));
    }

    /** That moment, then each later one at which something changes, be it in a draft. */
    public List<Instant> momentsFrom(Instant moment) {
        List<Instant> moments = new ArrayList<>(List.of(moment));
        moments.addAll(changesWithDrafts.tailSet(moment, false));
        return moments;
    }

    /** That moment, then each later one at which one of those pages appears or vanishes. */
    public List<Instant> momentsFrom(Instant moment, Stream<Page> pages) {
        NavigableSet<Instant> theirs = changes(pages.map(Page::lifetime));
        return Stream.concat(Stream.of(moment), theirs.tailSet(moment, false).stream())
                .toList();
    }

    private Site cut(
            Instant moment,
            String name,
            NavigableSet<Instant> changes,
            BiPredicate<Lifetime, Instant> shown,
            Openings openings) {
        List<Topic> topics = whole.topics().stream()
                .filter(topic -> shown.test(topic.front().lifetime(), moment))
                .map(topic -> topic.with(pages(topic.guides(), moment, shown)))
                .toList();
        List<Redirect> redirects = whole.redirects().stream()
                .filter(redirect -> whole.pageBehind(redirect.to())
                        .filter(page -> !answers(page, moment, shown) || isBeforeItsOriginal(page, moment, shown))
                        .isEmpty())
                .toList();
        return new Site(
                new SiteVersion(version(name, changes.headSet(moment, true).size()), openings.name()),
                whole.settings(),
                whole.urgent(),
                whole.organisations(),
                whole.bankHolidays(),
                openings,
                whole.directory(),
                whole.search(),
                topics,
                pages(whole.pages(), moment, shown),
                pages(whole.footer(), moment, shown),
                redirects,
                translations(moment, shown),
                withdrawn(moment),
                whole.notices().stream()
                        .filter(notice -> shown.test(notice.lifetime(), moment))
                        .toList(),
                whole.flows(),
                until(moment, changes, openings));
    }

    private static Optional<Instant> until(Instant moment, NavigableSet<Instant> changes, Openings openings) {
        return Stream.concat(Optional.ofNullable(changes.higher(moment)).stream(), openings.until().stream())
                .min(Comparator.naturalOrder());
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

    /** What was taken away at no set time, and every page whose time has passed; with the front of a topic, its whole guide. */
    private List<Withdrawn> withdrawn(Instant moment) {
        Map<PagePath, Withdrawn> withdrawn = new LinkedHashMap<>();
        whole.withdrawn().forEach(gone -> withdrawn.put(gone.path(), gone));
        whole.topics().stream()
                .filter(topic -> isOver(topic.front(), moment))
                .forEach(topic -> put(withdrawn, topic.wholeGuidePath(), topic.front()));
        whole.everyPage().filter(page -> isOver(page, moment)).forEach(page -> {
            put(withdrawn, page.path(), page);
            whole.translations()
                    .of(page.path())
                    .filter(translation -> !translation.lifetime().isDraft())
                    .forEach(translation -> put(withdrawn, translation.path(), translation));
        });
        return List.copyOf(withdrawn.values());
    }

    private static void put(Map<PagePath, Withdrawn> withdrawn, PagePath path, Page page) {
        withdrawn.put(path, new Withdrawn(path, page.gone(), page.source()));
    }

    private static boolean isOver(Page page, Instant moment) {
        return !page.lifetime().isDraft() && page.lifetime().isOverAt(moment);
    }

    /** Whether it is a translation that has to wait for the page that it translates. */
    private boolean isBeforeItsOriginal(Page page, Instant moment, BiPredicate<Lifetime, Instant> shown) {
        return whole.page(whole.translations().original(page.path()))
                .filter(original -> !answers(original, moment, shown))
                .isPresent();
    }

    /** Whether readers get an answer: the page, or that it is gone. */
    private static boolean answers(Page page, Instant moment, BiPredicate<Lifetime, Instant> shown) {
        return shown.test(page.lifetime(), moment) || isOver(page, moment);
    }

    private static List<Page> pages(List<Page> pages, Instant moment, BiPredicate<Lifetime, Instant> shown) {
        return pages.stream().allMatch(page -> shown.test(page.lifetime(), moment))
                ? pages
                : pages.stream()
                        .filter(page -> shown.test(page.lifetime(), moment))
                        .toList();
    }

    /** Moments with the same number of changes behind them show the same. */
    private String version(String name, int passed) {
        return whole.version() + name + "-" + passed;
    }

    private static Stream<Lifetime> lifetimes(Site site) {
        return Stream.concat(
                site.everyPage().map(Page::lifetime), site.notices().stream().map(Notice::lifetime));
    }

    private static NavigableSet<Instant> changes(Stream<Lifetime> lifetimes) {
        return lifetimes
                .filter(Lifetime::hasTimes)
                .flatMap(Lifetime::changes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Lasting(int passed, Site site) {}
}
