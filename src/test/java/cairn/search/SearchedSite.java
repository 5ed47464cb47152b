package cairn.search;

import cairn.content.ContentReader;
import cairn.site.Search;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.site.UkTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The real content, and how tests call what is found on it. */
final class SearchedSite {

    private static final Instant MOMENT = UkTime.parse("2026-11-24 11:00");
    private static final Timeline TIMELINE =
            ContentReader.read(Path.of("content")).timeline().orElseThrow();

    static final Site SITE = TIMELINE.at(MOMENT);
    static final Search SEARCH = SITE.search().orElseThrow();

    private final SearchIndex index;

    private SearchedSite(Site site, Search search) throws IOException {
        this.index = SearchIndex.of(site, search);
    }

    static SearchedSite whole() throws IOException {
        return new SearchedSite(SITE, SEARCH);
    }

    /** With the translations, which are drafts. */
    static SearchedSite withDrafts() throws IOException {
        return new SearchedSite(TIMELINE.withDraftsAt(MOMENT), SEARCH);
    }

    /** As it would be without the words of readers. */
    static SearchedSite withoutGroups() throws IOException {
        return new SearchedSite(
                SITE,
                new Search(
                        SEARCH.path(),
                        SEARCH.title(),
                        SEARCH.navTitle(),
                        SEARCH.description(),
                        SEARCH.intro(),
                        SEARCH.words(),
                        SEARCH.explains(),
                        List.of()));
    }

    List<Findable> results(String typed) {
        try {
            return index.at(index.find(typed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of pages, the ids of texts of flows, and the ids of organisations. */
    List<String> find(String typed) {
        return results(typed).stream().map(SearchedSite::name).toList();
    }

    private static String name(Findable found) {
        if (found.organisation().isPresent()) {
            return found.organisation().get().id();
        }
        return found.kind() == Kind.STEPS ? situation(found) : found.page();
    }

    private static String situation(Findable found) {
        return SITE.flows().stream()
                .flatMap(flow -> flow.plan().situations().stream())
                .filter(text -> text.page().title().equals(found.names()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
