package cairn.search;

import cairn.page.Form;
import cairn.page.View;
import cairn.page.Wing;
import cairn.site.PagePath;
import cairn.site.Search;
import cairn.site.Site;
import java.util.Optional;
import java.util.stream.Stream;

/** The page with everything from A to Z, on which a server can search. */
public final class SearchWing implements Wing {

    /** The name of its style sheet. */
    static final String STYLE = "search";

    private final Indexes indexes = new Indexes();

    @Override
    public Stream<PagePath> addresses(Site site) {
        return site.search().stream().map(Search::path);
    }

    @Override
    public Optional<View> find(Site site, PagePath path) {
        return at(site, path).map(search -> ListView.of(site, search, false));
    }

    @Override
    public Optional<Form> form(Site site, PagePath path) {
        return at(site, path).map(search -> new SearchForm(site, search, indexes));
    }

    @Override
    public Stream<String> styles() {
        return Stream.of(STYLE);
    }

    private static Optional<Search> at(Site site, PagePath path) {
        return site.search().filter(search -> search.path().equals(path));
    }
}
