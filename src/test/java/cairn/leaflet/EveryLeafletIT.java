package cairn.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.site.Site;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every leaflet of the real content, which takes too long for the quick tests. */
class EveryLeafletIT {

    private static final Site SITE =
            CheckedContent.of(Path.of("content"), Clock.systemUTC()).site().orElseThrow();

    static Stream<MadeLeaflet> all() {
        return MadeLeaflet.all(SITE, Pages.unpacked().templates());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void isOneSheetThatKeepsToTheStandards(MadeLeaflet leaflet) {
        assertThat(leaflet.refusal()).as(leaflet.address()).isEmpty();
        assertThat(leaflet.isTooLong()).as(leaflet.address()).isFalse();
        assertThat(leaflet.bytes().length).as(leaflet.address()).isLessThan(60_000);
        assertThat(VeraPdf.faults(leaflet.bytes())).as(leaflet.address()).isEmpty();
    }
}
