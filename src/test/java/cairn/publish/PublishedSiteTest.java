package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.site.PagePath;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.testing.MovableClock;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedSiteTest {

    private static final String GUIDE = "topics/advice/guide.md";

    @TempDir
    private Path temp;

    private SampleSite content;

    @BeforeEach
    void startFromTheGoodSite() {
        content = SampleSite.good(temp.resolve("content"));
    }

    @Test
    void showsANewSiteWhole() {
        PublishedSite site = open();
        content.replace(GUIDE, "title: The guide", "title: The new guide");

        site.reload();

        assertThat(title(site)).isEqualTo("The new guide");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void keepsTheLastGoodSiteWhenAGuideBreaks() {
        PublishedSite site = open();
        Site before = site.get();
        breakTheGuide();

        site.reload();

        assertThat(site.get()).isSameAs(before);
        assertThat(site.problems())
                .extracting(Problem::toString)
                .containsExactly("topics/advice/guide.md:18:1: HTML is not allowed in content. [raw-html]"
                        + " Write it in Markdown; \\< makes a plain <.");
    }

    @Test
    void showsTheMend() {
        PublishedSite site = open();
        breakTheGuide();
        site.reload();
        content.replace(GUIDE, "<b>", "Mended.");

        site.reload();

        assertThat(site.problems()).isEmpty();
        assertThat(site.get()
                        .page(PagePath.of("/help/guide"))
                        .orElseThrow()
                        .sections()
                        .get(0)
                        .blocks())
                .hasSize(2);
    }

    @Test
    void showsAPageAtItsVerySecondWithoutReadingAnythingAgain() throws IOException {
        content.replace(GUIDE, "order: 1", "order: 1\npublish_at: 2026-12-01 09:00")
                .replace("topics/advice/topic.md", "[guide](guide.md)", "guide")
                .without("redirects.yml");
        MovableClock clock = new MovableClock("2026-12-01T08:59:59.999Z");
        PublishedSite site = PublishedSite.open(content.folder(), clock);
        Files.move(content.folder(), temp.resolve("elsewhere"));
        Site before = site.get();

        clock.set("2026-12-01T09:00:00Z");

        assertThat(before.page(PagePath.of("/help/guide"))).isEmpty();
        assertThat(title(site)).isEqualTo("The guide");
        assertThat(site.get()).isSameAs(site.get());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25 01:30, 2026-10-25T00:29:59.999Z, 2026-10-25T00:30:00Z",
        "2026-10-25 02:00, 2026-10-25T01:59:59.999Z, 2026-10-25T02:00:00Z",
        "2027-03-28 02:00, 2027-03-28T00:59:59.999Z, 2027-03-28T01:00:00Z",
        "2026-07-01,       2026-06-30T22:59:59.999Z, 2026-06-30T23:00:00Z"
    })
    void keepsTheTimeOfClocksInLondon(String written, String before, String at) {
        content.replace(GUIDE, "order: 1", "order: 1\npublish_at: " + written)
                .replace("topics/advice/topic.md", "[guide](guide.md)", "guide")
                .without("redirects.yml");
        MovableClock clock = new MovableClock(before);
        PublishedSite site = PublishedSite.open(content.folder(), clock);

        assertThat(site.get().page(PagePath.of("/help/guide"))).isEmpty();
        clock.set(at);
        assertThat(site.get().page(PagePath.of("/help/guide"))).isPresent();
    }

    @Test
    void keepsTimeWithTheLastGoodSiteWhileTheNewestIsBroken() {
        content.replace(GUIDE, "order: 1", "order: 1\nexpire_at: 2026-12-01 09:00")
                .replace("topics/advice/topic.md", "[guide](guide.md)", "guide")
                .without("redirects.yml");
        MovableClock clock = new MovableClock("2026-12-01T08:59:59.999Z");
        PublishedSite site = PublishedSite.open(content.folder(), clock);
        breakTheGuide();
        site.reload();
        Site before = site.get();

        clock.set("2026-12-01T09:00:00Z");

        assertThat(before.page(PagePath.of("/help/guide"))).isPresent();
        assertThat(site.get().page(PagePath.of("/help/guide"))).isEmpty();
        assertThat(site.problems()).isNotEmpty();
    }

    @Test
    void keepsTheSiteWhenTheFolderGoes() throws IOException {
        PublishedSite site = open();
        Site before = site.get();
        Files.move(content.folder(), temp.resolve("elsewhere"));

        site.reload();

        assertThat(site.get()).isSameAs(before);
    }

    @Test
    void keepsTheSiteWhenTheFolderIsEmptied() throws IOException {
        PublishedSite site = open();
        Site before = site.get();
        Files.move(content.folder(), temp.resolve("elsewhere"));
        Files.createDirectory(content.folder());

        site.reload();

        assertThat(site.get()).isSameAs(before);
        assertThat(site.problems()).extracting(Problem::code).contains("missing-file", "no-topic");
    }

    @Test
    void tellsHealthWhatIsPublished() {
        PublishedSite site = open();

        assertThat(new ContentHealth(site).details())
                .isEqualTo(Map.of(
                        "version", site.get().version().value(),
                        "newestContentPublished", true,
                        "errors", List.of()));
    }

    @Test
    void tellsHealthWhenSomethingIsDue() {
        content.replace(GUIDE, "order: 1", "order: 1\npublish_at: 2026-07-01 09:00")
                .replace("topics/advice/topic.md", "[guide](guide.md)", "guide")
                .without("redirects.yml");
        MovableClock clock = new MovableClock("2026-06-30T12:00:00Z");
        ContentHealth health = new ContentHealth(PublishedSite.open(content.folder(), clock));

        assertThat(health.details()).containsEntry("nextChange", "2026-07-01T08:00:00Z");
        clock.set("2026-07-01T08:00:00Z");
        assertThat(health.details()).doesNotContainKey("nextChange");
    }

    @Test
    void tellsHealthWhereTheContentIsBroken() {
        PublishedSite site = open();
        breakTheGuide();
        site.reload();

        assertThat(new ContentHealth(site).details())
                .containsEntry("newestContentPublished", false)
                .hasEntrySatisfying(
                        "errors",
                        errors -> assertThat(errors.toString()).contains("topics/advice/guide.md:18:1", "Markdown"));
    }

    @Test
    void refusesToStartWithBrokenContentAndListsWhatIsWrong() {
        breakTheGuide();
        content.with("same-title");

        assertThatThrownBy(this::open)
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining(content.folder().toString())
                .hasMessageContaining("topics/advice/guide.md:18:1: error: HTML is not allowed in content. [raw-html]")
                .hasMessageContaining("    Write it in Markdown")
                .hasMessageContaining("1 to mend in 1 file before it can be published");
    }

    @Test
    void refusesToStartWithoutAFolder() {
        assertThatThrownBy(() -> PublishedSite.open(temp.resolve("missing"), Clock.systemUTC()))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining("missing cannot be read")
                .hasMessageContaining("--cairn.content=DIR");
    }

    private void breakTheGuide() {
        content.write(GUIDE, content.read(GUIDE) + "\n<b>\n");
    }

    private PublishedSite open() {
        return PublishedSite.open(content.folder(), Clock.systemUTC());
    }

    private static String title(PublishedSite site) {
        return site.get().page(PagePath.of("/help/guide")).orElseThrow().title();
    }
}
