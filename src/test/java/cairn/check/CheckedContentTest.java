package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cairn.source.Problem;
import cairn.source.Severity;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedContentTest {

    @TempDir
    private Path folder;

    @Test
    void publishesInSpiteOfNotes() {
        SampleSite site = SampleSite.good(folder)
                .replace("site.yml", "https://guidance.example", "https://example.org")
                .replace("organisations/police.yml", "standing: source", "standing: unsure\n    check: Ask them.");

        CheckedContent content = check(site, "2026-11-23");

        assertThat(content.site()).isPresent();
        assertThat(content.errors()).isEmpty();
        assertThat(content.problems())
                .extracting(Problem::severity, Problem::code)
                .containsExactly(tuple(Severity.NOTE, "fact-to-check"), tuple(Severity.NOTE, "placeholder"));
    }

    @Test
    void tellsOfEachPlaceholderWhereItStands() {
        SampleSite site = SampleSite.good(folder)
                .replace("site.yml", "https://guidance.example", "https://example.org")
                .replace("site.yml", "security@guidance.example", "security@example.org");

        assertThat(check(site, "2026-11-23").problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("site.yml:3:10", "site.yml:7:12");
    }

    @Test
    void tellsEditorsWhichFactIsToBeChecked() {
        SampleSite site = SampleSite.good(folder)
                .replace("organisations/police.yml", "standing: source", "standing: unsure\n    check: Ask them.");

        assertThat(check(site, "2026-11-23").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "organisations/police.yml:10:12: police-101 (\"101\") is known as: unsure. [fact-to-check] Ask them.");
    }

    @Test
    void remindsOfAReviewAMonthBeforeAndWarnsFromTheDayAfterItWasDue() {
        SampleSite site = SampleSite.good(folder);

        assertThat(check(site, "2027-04-22").problems()).isEmpty();
        assertThat(List.of("2027-04-23", "2027-05-23"))
                .allSatisfy(day -> assertThat(check(site, day).problems())
                        .extracting(Problem::severity, Problem::code)
                        .containsExactly(tuple(Severity.NOTE, "review-due-soon")));
        assertThat(check(site, "2027-05-24").problems())
                .extracting(
                        Problem::severity,
                        Problem::code,
                        problem -> problem.place().file())
                .containsExactly(tuple(Severity.WARNING, "review-overdue", "topics/advice/guide.md"));
        assertThat(check(site, "2027-05-24").site()).isPresent();
    }

    @Test
    void remindsHalfwayOfAReviewThatHoldsForAShortTime() {
        SampleSite site =
                SampleSite.good(folder).replace("topics/advice/guide.md", "review_in: 6 months", "review_in: 10 days");

        assertThat(check(site, "2026-11-27").problems()).isEmpty();
        assertThat(check(site, "2026-11-28").problems())
                .extracting(Problem::code)
                .containsExactly("review-due-soon");
    }

    @Test
    void publishesInSpiteOfErrorsInDraftsAndLeavesThoseOut() {
        CheckedContent content = check(SampleSite.good(folder).with("drafts"), "2026-11-23");

        assertThat(content.problems())
                .isNotEmpty()
                .extracting(Problem::severity)
                .containsOnly(Severity.WARNING);
        assertThat(content.timeline().orElseThrow().whole().everyPage())
                .extracting(page -> page.source().file())
                .containsExactlyInAnyOrder(
                        "topics/advice/topic.md", "topics/advice/guide.md", "pages/about.md", "pages/good.md");
        assertThat(content.site().orElseThrow().redirects())
                .extracting(redirect -> redirect.from().value())
                .contains("/short")
                .doesNotContain("/half-old");
    }

    @Test
    void saysNothingOfTimesThatHavePassed() {
        SampleSite site = SampleSite.good(folder).with("links-over-time");

        assertThat(check(site, "2027-01-01").problems())
                .extracting(Problem::code)
                .doesNotContain("link-too-early")
                .contains("link-too-late");
    }

    @Test
    void letsPagesShareATitleThatNeverStandTogether() {
        SampleSite site = SampleSite.good(folder).with("same-title");
        String old = "title: The guide\n";
        site.replace("pages/second.md", old, old + "publish_at: 2027-02-02 12:00\n");

        site.replace("topics/advice/guide.md", old, old + "expire_at: 2027-02-02 12:01\ngone: It is over.\n");
        assertThat(check(site, "2026-11-23").problems())
                .extracting(Problem::code)
                .contains("same-title-twice");

        site.replace("topics/advice/guide.md", "12:01", "12:00");
        assertThat(check(site, "2026-11-23").problems())
                .extracting(Problem::code)
                .doesNotContain("same-title-twice");
    }

    @Test
    void wantsNoReviewOfAPageWhoseTimeHasPassed() {
        SampleSite site = SampleSite.good(folder);
        String old = "title: The guide\n";
        site.replace("topics/advice/guide.md", old, old + "expire_at: 2027-06-02 12:00\ngone: It is over.\n");

        assertThat(check(site, "2027-06-01").problems())
                .extracting(Problem::code)
                .contains("review-overdue");
        assertThat(check(site, "2027-06-03").problems())
                .extracting(Problem::code)
                .doesNotContain("review-overdue");
    }

    @Test
    void publishesNothingWithAnError() {
        SampleSite site = SampleSite.good(folder).with("unknown-part");

        assertThat(check(site, "2026-11-23").site()).isEmpty();
    }

    @Test
    void tellsProblemsInTheOrderOfFilesAndLines() {
        SampleSite site = SampleSite.good(folder).with("links").with("unused-files");

        assertThat(check(site, "2026-11-23").problems())
                .isSortedAccordingTo(Problem.BY_PLACE)
                .hasSizeGreaterThan(3);
    }

    private static CheckedContent check(SampleSite site, String today) {
        Clock noon = Clock.fixed(LocalDate.parse(today).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return CheckedContent.of(site.folder(), noon);
    }
}
