package cairn.page;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentReader;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.site.UkTime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finished pages of the real content, while somebody opens and closes. */
class PagesOfTheHourTest {

    private static final Timeline TIMELINE =
            ContentReader.read(Path.of("content")).timeline().orElseThrow();
    private static final Site OPEN = TIMELINE.at(UkTime.parse("2026-11-24 11:00"));
    private static final Site CLOSED = TIMELINE.at(UkTime.parse("2026-11-24 16:00"));

    private final Pages pages = Pages.unpacked();

    @Test
    void areRightAtEachHourAndAnywhere() {
        for (Site site : List.of(OPEN, CLOSED, TIMELINE.lastingAt(UkTime.parse("2026-11-24 16:00")), OPEN)) {
            for (String address : addresses(site)) {
                assertThat(html(site, address))
                        .as(address)
                        .isEqualTo(pages.draw(site, PagePath.of(address)).orElseThrow());
            }
        }
    }

    @Test
    void areMadeAnewOnlyWhereTheyTellWhoIsOpen() {
        assertThat(pages.find(OPEN, "/privacy")).containsSame(page(CLOSED, "/privacy"));
        assertThat(pages.find(OPEN, "/online-blackmail/support").orElseThrow())
                .isNotSameAs(page(CLOSED, "/online-blackmail/support"));
        assertThat(html(OPEN, "/online-blackmail/support")).contains("Open now, until 4pm.");
        assertThat(html(CLOSED, "/online-blackmail/support")).contains("Opens Wednesday 10am.");
    }

    @Test
    void serveAgainWhenTheSameIsTrueAWeekLater() {
        assertThat(pages.find(TIMELINE.at(UkTime.parse("2027-01-12 11:00")), "/online-blackmail/support"))
                .containsSame(page(TIMELINE.at(UkTime.parse("2027-01-19 12:00")), "/online-blackmail/support"));
    }

    @Test
    void tellHoursAndNoStateWhereTheyAreKeptWhateverTheHour() {
        Site lasting = TIMELINE.lastingAt(UkTime.parse("2026-11-24 11:00"));

        assertThat(addresses(lasting))
                .allSatisfy(address -> assertThat(html(lasting, address))
                        .doesNotContain("Open now,", "Closed now")
                        .doesNotContainPattern("Opens (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"));
        assertThat(html(lasting, "/online-blackmail/support"))
                .contains("Monday to Friday, 10am to 4pm. Closed on bank holidays.");
    }

    private List<String> addresses(Site site) {
        return pages.addresses(site).stream()
                .filter(address -> !address.contains("."))
                .toList();
    }

    private RenderedPage page(Site site, String address) {
        return pages.find(site, address).orElseThrow();
    }

    private String html(Site site, String address) {
        return new String(page(site, address).identity().bytes(), StandardCharsets.UTF_8);
    }
}
