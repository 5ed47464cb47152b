package cairn.search;

import cairn.site.Search;
import cairn.site.Site;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of the site that is read now. It is made once for each version of the site; the one before is closed when the
 * last who searches in it is done.
 */
final class Indexes {

    private @Nullable SearchIndex current;

    /** What fits those words on that site. */
    List<Findable> find(Site site, Search search, String typed) throws IOException {
        SearchIndex index = acquire(site, search);
        try {
            return index.find(typed);
        } finally {
            index.release();
        }
    }

    /** Makes the index where it is not there yet. */
    void prepare(Site site, Search search) throws IOException {
        acquire(site, search).release();
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
