package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cairn.site.Block;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Section;
import cairn.site.Site;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageContentTest {

    private static final String HEAD = "---\ntitle: The guide\ndescription: One step at a time.\n---\n\n";

    @TempDir
    private Path folder;

    @Test
    void readsFrontMatterAndSections() {
        Page guide = guide(SampleSite.good(folder));

        assertThat(guide.title()).isEqualTo("The guide");
        assertThat(guide.navTitle()).isEqualTo("The guide");
        assertThat(guide.description()).isEqualTo("One step at a time.");
        assertThat(guide.review().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(guide.review().orElseThrow().reviewIn()).contains(Period.ofMonths(6));
        assertThat(guide.sections()).extracting(Section::id).containsExactly("tell");
        assertThat(guide.organisations()).containsExactly("police");
    }

    @Test
    void putsASnippetInItsPlace() {
        assertThat(guide(SampleSite.good(folder)).lead())
                .first()
                .isInstanceOfSatisfying(
                        Block.Prose.class,
                        prose -> assertThat(prose.html().value()).isEqualTo("<p>Stop replying.</p>"));
    }

    @Test
    void resolvesLinksToPagesOrganisationsAndNumbers() {
        Block.Prose prose = (Block.Prose)
                guide(SampleSite.good(folder)).sections().get(0).blocks().get(0);

        assertThat(prose.html().value())
                .contains("<a href=\"tel:101\" aria-label=\"1 0 1\">101</a>")
                .contains("<a href=\"/help\">back to the top</a>")
                .contains("<a href=\"/help/guide#tell\">telling someone</a>")
                .contains("<a href=\"/about\">this site</a>");
    }

    @Test
    void knowsThePagesThatAPageLinksTo() {
        assertThat(guide(SampleSite.good(folder)).links())
                .extracting(link -> link.source().line(), link -> link.target().value())
                .containsExactly(tuple(15, "/help"), tuple(15, "/help/guide"), tuple(16, "/about"));
    }

    @Test
    void readsTheWordsOfANotice() {
        Site site = ContentReader.read(SampleSite.good(folder)
                        .write(
                                "notices/one.md",
                                "---\nexpire_at: 2099-01-01\ntopics: [advice]\n---\n\nCall [101](contact:police-101)\nat *any* time.\n")
                        .folder())
                .timeline()
                .orElseThrow()
                .whole();

        assertThat(site.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.text().value())
                    .isEqualTo("Call <a href=\"tel:101\" aria-label=\"1 0 1\">101</a>\nat <em>any</em> time.");
            assertThat(notice.topics()).containsExactly(PagePath.of("/help"));
        });
    }

    @Test
    void escapesAnAddressInItsLink() {
        Page about = page(SampleSite.good(folder), "/about");

        assertThat(((Block.Prose) about.lead().get(0)).html().value())
                .contains("<a href=\"https://example.com/?a=1&amp;b=2\">example guidance</a>");
    }

    @Test
    void joinsActionsThatFollowEachOtherIntoOneRow() {
        List<Block> lead = lead("::action[First]{page=topic.md}\n\n::action[Second]{page=topic.md}\n\nText.\n\n"
                + "::action[Third]{page=topic.md}\n");

        assertThat(lead).extracting(Block::component).containsExactly("action-links", "prose", "action-links");
        assertThat(((Block.ActionLinks) lead.get(0)).links())
                .extracting(link -> link.text() + " " + link.href())
                .containsExactly("First /help", "Second /help");
    }

    @Test
    void givesEveryDirectiveItsComponent() {
        List<Block> lead =
                lead("::urgent{contact=police-999}\n\n::: steps\n\n1. One\n\n:::\n\n::: do\n\n- Do\n\n:::\n\n"
                        + "::: dont\n\n- Do not\n\n:::\n\n::: details More\n\nText.\n\n:::\n\n::: example\n\nText.\n\n:::\n\n"
                        + "::org{id=police}\n\n::orgs{audience=everyone}\n\n> [!TIP]\n> Text.\n");

        assertThat(lead)
                .extracting(Block::component)
                .containsExactly(
                        "urgent",
                        "steps",
                        "advice",
                        "advice",
                        "details",
                        "example",
                        "organisation-cards",
                        "organisation-cards",
                        "callout");
    }

    @Test
    void setsCardsOneLevelBelowTheHeadingAboveThem() {
        SampleSite site = SampleSite.good(folder)
                .write("topics/advice/guide.md", HEAD + "## Two\n\n### Three\n\n::org{id=police}\n");

        Block last = guide(site).sections().get(0).blocks().get(1);

        assertThat(last)
                .isInstanceOfSatisfying(
                        Block.OrganisationCards.class,
                        cards -> assertThat(cards.level()).isEqualTo(4));
    }

    private List<Block> lead(String body) {
        return guide(SampleSite.good(folder).write("topics/advice/guide.md", HEAD + body))
                .lead();
    }

    private static Page guide(SampleSite site) {
        return page(site, "/help/guide");
    }

    private static Page page(SampleSite site, String path) {
        ReadContent content = ContentReader.read(site.folder());
        Site read = content.timeline()
                .orElseThrow(() -> new AssertionError(content.problems()))
                .whole();
        return read.page(PagePath.of(path)).orElseThrow();
    }
}
