package cairn.search;

import cairn.site.Search;
import cairn.site.Site;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The index of the site that is read now. It is made once for each version of the site; the one before is closed when the
 * last who searches in it is done.
 */
final class Indexes {

    private @Nullable SearchIndex current;

    /** What one index answers. */
    @FunctionalInterface
    interface Question<T> {

        T ask(SearchIndex index) throws IOException;
    }

    /** What the index of that site answers. */
    <T> T ask(Site site, Search search, Question<T> question) throws IOException {
        SearchIndex index = acquire(site, search);
        try {
            return question.ask(index);
        } finally {
            index.release();
        }
    }

    private synchronized SearchIndex acquire(Site site, Search search) throws IOException {
        SearchIndex index = current;
        if (index == null || !index.isOf(site)) {
            SearchIndex made = SearchIndex.of(site, search);
            if (index != null) {
                index.release();
            }
            current = made;
            index = made;
        }
        if (!index.tryAcquire()) {
            throw new IllegalStateException("the index that is in use was closed");
        }
        return index;
    }
}
