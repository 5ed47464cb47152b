package cairn.search;

import cairn.page.Form;
import cairn.page.View;
import cairn.site.Search;
import cairn.site.Site;
import java.util.List;

/** The search on the page with everything from A to Z. */
record SearchForm(Site site, Search search, Indexes indexes) implements Form {

    /** So many characters are read; the field takes no more. */
    static final int LONGEST = 200;

    @Override
    public View empty() {
        return ListView.of(site, search, true);
    }

    @Override
    public View answer(String typed) {
        if (typed.isBlank()) {
            return empty();
        }
        boolean cut = typed.codePointCount(0, typed.length()) > LONGEST;
        String words = cut ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) : typed;
        return new FoundView(search, site.settings().name(), find(words), AlwaysThere.of(site), cut);
    }

    private List<Findable> find(String words) {
        try {
            return indexes.find(site, search, words);
        } catch (java.io.IOException | RuntimeException e) {
            throw withoutWords(e);
        }
    }

    /** What an exception says may quote what was typed, so only its kind and its place go on into the log. */
    private static IllegalStateException withoutWords(Exception e) {
        IllegalStateException safe = new IllegalStateException(
                "the search failed with " + e.getClass().getName());
        safe.setStackTrace(e.getStackTrace());
        return safe;
    }
}
