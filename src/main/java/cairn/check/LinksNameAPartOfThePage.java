package cairn.check;

import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link to a part of a page, and what a leaflet takes of one, names an id that the page has. */
final class LinksNameAPartOfThePage implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        Stream<PageLink> written = site.everyText().flatMap(page -> page.links().stream());
        Stream<PageLink> printed = site.topics().stream().flatMap(topic -> topic.leaflet().stream());
        return Stream.concat(written, printed)
                .filter(link -> link.fragment().isPresent())
                .flatMap(link -> check(site, link).stream());
    }

    @Override
    public boolean isHeldByFewer() {
        return true;
    }

    private static Optional<Problem> check(Site site, PageLink link) {
        Optional<Page> target = site.page(link.target());
        return link.fragment()
                .filter(id -> target.isPresent() && !target.get().ids().contains(id))
                .map(id -> Problem.error(
                        "unknown-part",
                        link.source(),
                        "The page %s has no part with the id \"%s\"."
                                .formatted(target.orElseThrow().source().file(), id),
                        mend(target.orElseThrow())));
    }

    private static String mend(Page target) {
        return target.ids().isEmpty()
                ? "Take away what stands behind the #, and it too."
                : "It has: " + target.ids().stream().sorted().collect(Collectors.joining(", ")) + ".";
    }
}
