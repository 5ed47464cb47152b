package cairn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What readers type leads to what helps them. The list is {@code src/test/resources/search/phrasings.txt}; a line that begins
 * with a question mark is one that the search does not hold.
 */
class PhrasingsTest {

    private static final Logger log = LoggerFactory.getLogger(PhrasingsTest.class);
    private static final int FIRST = 3;

    @Test
    void leadToHelpAmongTheFirstThree() throws IOException {
        SearchedSite site = SearchedSite.whole();

        assertThat(Stream.concat(Phrasing.seen().stream(), Phrasing.keptAside().stream()))
                .hasSizeGreaterThanOrEqualTo(90)
                .allSatisfy(phrasing -> {
                    List<String> found = site.find(phrasing.typed());
                    assertThat(phrasing.place(found) <= FIRST)
                            .as("%s: %s", phrasing.typed(), found)
                            .isEqualTo(phrasing.held());
                });
    }

    @Test
    void areFoundMoreOftenByTheWordsOfReaders() throws IOException {
        SearchedSite without = SearchedSite.withoutGroups();
        SearchedSite with = SearchedSite.whole();

        for (List<Phrasing> part : List.of(Phrasing.seen(), Phrasing.keptAside())) {
            assertThat(within(FIRST, with, part)).isGreaterThan(within(FIRST, without, part));
            log.info(
                    "Of {} phrasings, {} are in the first three and {} first; without readers' words {} and {}.",
                    part.size(),
                    within(FIRST, with, part),
                    within(1, with, part),
                    within(FIRST, without, part),
                    within(1, without, part));
        }
    }

    private static long within(int place, SearchedSite site, List<Phrasing> part) {
        return part.stream()
                .filter(phrasing -> phrasing.place(site.find(phrasing.typed())) <= place)
                .count();
    }
}
