package cairn.search;

import cairn.page.Form;
import cairn.page.View;
import cairn.site.Search;
import cairn.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The search on the page with everything from A to Z. */
record SearchForm(Site site, Search search, Indexes indexes) implements Form {

    /** So many characters are read; the field takes no more. */
    static final int LONGEST = 200;

    @Override
    public View empty() {
        return ListView.of(site, search, true);
    }

    @Override
    public Optional<byte[]> find(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        boolean cut = typed.codePointCount(0, typed.length()) > LONGEST;
        String words = cut ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) : typed;
        List<Integer> numbers = ask(index -> index.find(words));
        return Optional.of(new Found(numbers, cut).bytes());
    }

    @Override
    public View show(byte[] bytes) {
        Found found = Found.of(bytes);
        List<Findable> results = ask(index -> index.at(found.numbers()));
        return new FoundView(search, site.settings().name(), results, AlwaysThere.of(site), found.cut());
    }

    private <T> T ask(Indexes.Question<T> question) {
        try {
            return indexes.ask(site, search, question);
        } catch (IOException | RuntimeException e) {
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
