package cairn.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.site.Search;
import cairn.site.Site;
import cairn.testing.SiteBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

/** There is one index for each version of the site, and the one before is closed when nobody searches in it any more. */
class IndexesTest {

    private static final Search SEARCH =
            new Search(cairn.site.PagePath.of("/find"), "Find", "Find", "d", "i", Map.of(), Set.of(), List.of());

    private final Indexes indexes = new Indexes();

    @Test
    void isMadeOnceForEachVersion() throws Exception {
        SearchIndex first = indexes.ask(site("1"), SEARCH, index -> index);
        SearchIndex again = indexes.ask(site("1"), SEARCH, index -> index);
        SearchIndex other = indexes.ask(site("2"), SEARCH, index -> index);

        assertThat(again).isSameAs(first);
        assertThat(other).isNotSameAs(first);
    }

    @Test
    void isClosedWhenTheLastWhoSearchesInItIsDone() throws Exception {
        List<SearchIndex> old = new ArrayList<>();
        indexes.ask(site("1"), SEARCH, first -> {
            old.add(first);
            indexes.ask(site("2"), SEARCH, index -> index);
            return first.find("guide");
        });

        assertThat(old.get(0).tryAcquire()).isFalse();
        assertThatThrownBy(() -> old.get(0).find("guide")).isInstanceOf(AlreadyClosedException.class);
    }

    @Test
    void findsWhatTheVersionHolds() throws Exception {
        Site site = SiteBuilder.site().version("3").topic("advice", "umbrella").build();

        List<Findable> found = indexes.ask(site, SEARCH, index -> index.at(index.find("umbrelas")));
        List<Integer> elsewhere = indexes.ask(site("4"), SEARCH, index -> index.find("umbrela"));

        assertThat(found).extracting(Findable::page).containsExactly("/advice/umbrella");
        assertThat(elsewhere).isEmpty();
    }

    private static Site site(String version) {
        return SiteBuilder.site().version(version).topic("advice", "guide").build();
    }
}
