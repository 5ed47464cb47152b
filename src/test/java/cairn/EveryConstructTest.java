package cairn;

import static cairn.testing.PageAssert.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.ContentCoding;
import cairn.page.Pages;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that holds one of everything that editors can write. */
class EveryConstructTest {

    private static String html = "";
    private static Document page = new Document("");

    @BeforeAll
    static void makeThePage(@TempDir Path folder) {
        SampleSite site = SampleSite.good(folder)
                .write("pages/every-construct.md", Samples.text(Samples.at("every-construct.md")));
        CheckedContent content = CheckedContent.of(site.folder(), Clock.systemUTC());

        assertThat(content.problems()).noneMatch(problem -> problem.isError());
        html = new String(
                Pages.unpacked()
                        .find(content.site().orElseThrow(), "/every-construct")
                        .orElseThrow()
                        .in(Set.<ContentCoding>of())
                        .bytes(),
                StandardCharsets.UTF_8);
        page = Jsoup.parse(html);
    }

    @Test
    void isValidWithHeadingsInOrder() {
        assertThatPage(html).isValid().skipsNoHeading().hasUniqueIds().hasOneHeadingOfLevelOne();
    }

    @Test
    void headsTheColumnsAndRowsOfATable() {
        assertThat(page.select("th[scope=col]").eachText()).startsWith("Service", "For whom", "What it does");
        assertThat(page.select("th[scope=row]").eachText()).containsExactly("Police", "Others");
    }

    @Test
    void showsBesideEachCellWhatHeadsItsColumn() {
        assertThat(page.select("[role=note] td").eachAttr("data-column")).containsExactly("A", "B");
    }

    @Test
    void headsAPartForOneAudience() {
        assertThat(page.select("section h3 + p").eachText()).contains("Talk to a teacher.");
        assertThat(page.select("section h3").eachText()).contains("If you are under 18");
        assertThat(page.select("section h4").eachText()).contains("The police");
    }

    @Test
    void keepsTheSpacesOfABlockOfCode() {
        assertThat(page.select("details pre").first().wholeText()).isEqualTo("  As it is\n");
    }

    @Test
    void tellsNoDayOfACheckThatNobodyMadeAndNoWayToCorrectThatNobodySet() {
        assertThat(page.select(".card")).isNotEmpty();
        assertThat(page.select(".card .updated")).isEmpty();
    }

    @Test
    void tellsTheDayOfACheckAndTheWayToCorrect(@TempDir Path folder) {
        SampleSite site = SampleSite.good(folder)
                .write("pages/every-construct.md", Samples.text(Samples.at("every-construct.md")))
                .write("organisations/corrections.yml", """
                        name: The site team
                        purpose: Mends what is wrong here.
                        who: Anyone.
                        place: UK
                        contacts:
                          - id: site-team
                            kind: email
                            value: mend@guidance.example
                            label: Write to us
                            standing: own
                        """);
        site.write(
                "organisations/police.yml",
                site.read("organisations/police.yml") + "checked:\n  on: 2026-11-20\n  by: A. Person\n");
        Document shown = Jsoup.parse(new String(
                Pages.unpacked()
                        .find(
                                CheckedContent.of(site.folder(), Clock.systemUTC())
                                        .site()
                                        .orElseThrow(),
                                "/every-construct")
                        .orElseThrow()
                        .in(Set.<ContentCoding>of())
                        .bytes(),
                StandardCharsets.UTF_8));

        assertThat(shown.select(".card .updated").first().text()).isEqualTo("Checked 20 November 2026");
        assertThat(shown.text()).doesNotContain("A. Person");
        assertThat(shown.select("a[href='mailto:mend@guidance.example']")).hasSize(1);
    }
}
