package cairn.search;

import cairn.page.View;
import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Search;
import cairn.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * Everything on the site from A to Z.
 *
 * @param search the words of the page
 * @param siteName the site's quiet name, for the window title
 * @param letters the letters under which there is something
 * @param form whether there is a server that answers a search
 */
public record ListView(Search search, String siteName, List<Letter> letters, boolean form) implements View {

    static ListView of(Site site, Search search, boolean form) {
        return new ListView(search, site.settings().name(), Letter.all(site, search), form);
    }

    /** The words for that key. */
    public String words(String key) {
        return search.words().getOrDefault(key, "");
    }

    @Override
    public String template() {
        return "find";
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String windowTitle() {
        return "%s - %s".formatted(search.title(), siteName);
    }

    @Override
    public Optional<String> description() {
        return Optional.of(search.description());
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.of(search.path());
    }

    @Override
    public boolean tellsOpenings(Site site) {
        return false;
    }

    @Override
    public Optional<String> style() {
        return Optional.of(SearchWing.STYLE);
    }
}
