package cairn.site;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at each address of a site. */
final class SiteAddresses {

    private final Site site;
    private final Map<PagePath, Page> pages;
    private final Map<PagePath, Redirect> redirects;
    private final Map<PagePath, Withdrawn> withdrawn;
    /** The fronts of the topics in each language, by the addresses at which their topics are shown whole. */
    private final Map<PagePath, Page> wholeGuides;
    /** The topics, by the addresses of their pages in the site's own language. */
    private final Map<PagePath, Topic> topics;

    /**
     * The addresses of a site whose parts are all there.
     *
     * @throws IllegalStateException where two pages, two redirects or two withdrawn pages claim one address
     */
    SiteAddresses(Site site) {
        this.site = site;
        this.pages = byAddress(site.everyPage(), Page::path);
        this.redirects = byAddress(site.redirects().stream(), Redirect::from);
        this.withdrawn = byAddress(site.withdrawn().stream(), Withdrawn::path);
        this.wholeGuides = wholeGuides(site);
        this.topics = topics(site);
    }

    private SiteAddresses(SiteAddresses other, Site site, Map<PagePath, Page> reworded) {
        this.site = site;
        this.pages = new HashMap<>(other.pages);
        this.pages.replaceAll((path, page) -> reworded.getOrDefault(path, page));
        this.redirects = other.redirects;
        this.withdrawn = other.withdrawn;
        Map<PagePath, Page> fronts = new LinkedHashMap<>(other.wholeGuides);
        fronts.replaceAll((path, front) -> reworded.getOrDefault(front.path(), front));
        this.wholeGuides = Collections.unmodifiableMap(fronts);
        this.topics = topics(site);
    }

    /** The same addresses for the site that has those pages in the place of the ones at their addresses. */
    SiteAddresses reworded(Site site, Map<PagePath, Page> pages) {
        return new SiteAddresses(this, site, pages);
    }

    private static Map<PagePath, Page> wholeGuides(Site site) {
        Map<PagePath, Page> fronts = new LinkedHashMap<>();
        site.topics().forEach(topic -> fronts.putIfAbsent(topic.wholeGuidePath(), topic.front()));
        for (Language language : site.translations().languages()) {
            for (Topic topic : site.topics()) {
                Page front = site.translations().in(language, topic.front());
                if (front != topic.front()) {
                    fronts.putIfAbsent(front.path().resolve(Topic.WHOLE_GUIDE), front);
                }
            }
        }
        return Collections.unmodifiableMap(fronts);
    }

    private static Map<PagePath, Topic> topics(Site site) {
        Map<PagePath, Topic> topics = new HashMap<>();
        for (Topic topic : site.topics()) {
            topics.put(topic.path(), topic);
            topic.guides().forEach(guide -> topics.put(guide.path(), topic));
        }
        return topics;
    }

    private static <T> Map<PagePath, T> byAddress(Stream<T> values, Function<T, PagePath> address) {
        Map<PagePath, T> all = new HashMap<>();
        values.forEach(value -> {
            if (all.putIfAbsent(address.apply(value), value) != null) {
                throw new IllegalStateException("two claim the address " + address.apply(value));
            }
        });
        return all;
    }

    Optional<Page> page(PagePath path) {
        return Optional.ofNullable(pages.get(path));
    }

    Optional<Redirect> redirect(PagePath path) {
        return Optional.ofNullable(redirects.get(path));
    }

    Optional<Withdrawn> withdrawn(PagePath path) {
        return Optional.ofNullable(withdrawn.get(path));
    }

    Optional<Page> pageBehind(PagePath path) {
        return page(path).or(() -> Optional.ofNullable(wholeGuides.get(path)));
    }

    Optional<Topic> topic(PagePath path) {
        return pageBehind(path)
                .flatMap(page -> Optional.ofNullable(
                                topics.get(site.translations().original(page.path())))
                        .map(topic -> site.translations().in(page.language(), topic)));
    }

    List<PageVersion> versions(PagePath path) {
        Optional<Page> written = page(path);
        Optional<PagePath> whole =
                written.isPresent() ? Optional.empty() : pageBehind(path).map(Page::path);
        PagePath original = site.translations().original(whole.orElse(path));
        return Stream.concat(page(original).stream(), site.translations().of(original))
                .map(page -> new PageVersion(
                        page.language(), whole.isPresent() ? page.path().resolve(Topic.WHOLE_GUIDE) : page.path()))
                .toList();
    }

    Stream<PagePath> published() {
        return Stream.of(
                        Stream.of(PagePath.ROOT),
                        site.everyPage().map(Page::path),
                        wholeGuides.keySet().stream(),
                        site.flows().stream().map(flow -> flow.plan().path()),
                        site.directory().stream().map(Directory::path),
                        site.search().stream().map(Search::path),
                        site.redirects().stream().map(Redirect::from))
                .flatMap(Function.identity());
    }

    Set<PagePath> answered() {
        return Stream.concat(published(), withdrawn.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
