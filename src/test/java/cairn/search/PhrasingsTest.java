package cairn.search;

import cairn.content.ContentReader;
import cairn.site.Search;
import cairn.site.Site;
import cairn.site.UkTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasingsTest {
    private static final Site SITE =
            ContentReader.read(Path.of("content")).timeline().orElseThrow().at(UkTime.parse("2026-11-24 11:00"));

    @Test
    void tune() throws IOException {
        Search search = SITE.search().orElseThrow();
        Search bare = new Search(
                search.path(),
                search.title(),
                search.navTitle(),
                search.description(),
                search.intro(),
                search.words(),
                search.explains(),
                List.of());
        report(bare, false);
        report(search, true);
    }

    private static void report(Search search, boolean say) throws IOException {
        SearchIndex index = SearchIndex.of(SITE, search);
        int three = 0, one = 0;
        for (Phrasing p : Phrasing.seen()) {
            List<Findable> found = index.find(p.typed());
            int place = p.place(found);
            if (place > 0 && place <= 3) three++;
            if (place == 1) one++;
            if (say && (place == 0 || place > 3))
                System.out.println(p + " got "
                        + found.stream()
                                .limit(4)
                                .map(f -> Phrasing.name(f)
                                        + (f.href().contains("#")
                                                ? "#" + f.href().replaceFirst(".*#", "")
                                                : ""))
                                .toList());
        }
        System.out.println("first three " + three + ", first " + one + " of "
                + Phrasing.seen().size());
    }
}
