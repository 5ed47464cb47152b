package cairn.check;

import cairn.site.Page;
import cairn.site.Site;
import cairn.site.Slug;
import cairn.site.Stewardship;
import cairn.source.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two pages have one id: whoever looks for the page by it would find one of them by chance. */
final class PageIdsAreUnique implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        Map<Slug, Page> first = new LinkedHashMap<>();
        return site.everyPage()
                .flatMap(page -> page
                        .stewardship()
                        .id()
                        .flatMap(id -> Optional.ofNullable(first.putIfAbsent(id.name(), page))
                                .map(other -> problem(id, other)))
                        .stream());
    }

    @Override
    public boolean isHeldByFewer() {
        return true;
    }

    private static Problem problem(Stewardship.Id id, Page other) {
        return Problem.error(
                "same-id-twice",
                id.source(),
                "The id \"%s\" is taken by %s."
                        .formatted(id.name(), other.source().file()),
                "Give this page an id of its own.");
    }
}
