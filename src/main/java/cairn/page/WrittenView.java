package cairn.page;

import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.Site;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A view of pages that editors wrote: what it needs follows from what stands in them. */
interface WrittenView extends View {

    /** The pages whose text it shows. */
    Stream<Page> written();

    @Override
    default boolean tellsOpenings(Site site) {
        Set<String> timed = site.organisations().stream()
                .filter(Organisation::keepsHours)
                .map(Organisation::id)
                .collect(Collectors.toSet());
        return written().anyMatch(page -> page.organisations().stream().anyMatch(timed::contains));
    }

    @Override
    default Optional<String> style() {
        return Held.style(written());
    }

    @Override
    default Optional<String> script() {
        return Held.script(written());
    }
}
