package cairn.check;

import cairn.site.Page;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two pages of one language have one title: a reader with many tabs, or with a screen reader, could not tell them apart (WCAG 2.4.2). */
final class TitlesAreUnique implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        Map<List<String>, Page> first = new LinkedHashMap<>();
        return site.everyPage()
                .flatMap(page -> Optional.ofNullable(
                        first.putIfAbsent(List.of(page.language().tag(), page.title()), page))
                        .map(other -> problem(page, other))
                        .stream());
    }

    @Override
    public boolean isHeldByFewer() {
        return true;
    }

    private static Problem problem(Page page, Page other) {
        return Problem.error(
                "same-title-twice",
                page.titleSource(),
                "The title \"%s\" is taken by %s."
                        .formatted(page.title(), other.source().file()),
                "Give this page a title of its own.");
    }
}
