package cairn.search;

import cairn.page.View;
import cairn.site.Language;
import cairn.site.Search;
import java.util.List;

/**
 * What was found. It does not repeat what was typed: so nothing on the screen, in a saved copy or in the memory of the browser
 * tells more than the links do.
 *
 * @param search the words of the page
 * @param siteName the site's quiet name, for the window title
 * @param results the best first
 * @param help what is always there
 * @param cut whether more was typed than was read
 */
public record FoundView(Search search, String siteName, List<Findable> results, AlwaysThere help, boolean cut)
        implements View {

    /** The words for that key. */
    public String words(String key) {
        return search.words().getOrDefault(key, "");
    }

    @Override
    public String template() {
        return "found";
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String windowTitle() {
        return "%s - %s".formatted(words(results.isEmpty() ? "none" : "found"), siteName);
    }

    @Override
    public java.util.Optional<String> style() {
        return java.util.Optional.of(SearchWing.STYLE);
    }
}
