package cairn;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Section;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.testing.PageAssert;
import cairn.testing.SampleSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The translations in {@code content/}: drafts that no reader sees, and pages that are whole once somebody approves them. */
class ShippedTranslationsTest {

    private static final String ENGLISH = "/online-blackmail/what-to-do";
    private static final List<String> LANGUAGES = List.of("gd", "pl");
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Pages PAGES = Pages.create();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gd", "pl"})
    void showsNoReaderADraft(String language) {
        CheckedContent content = CheckedContent.of(SampleSite.real(folder).folder(), CLOCK);
        Site site = content.site().orElseThrow();
        Site withDrafts = content.timeline().orElseThrow().withDraftsAt(CLOCK.instant());

        assertThat(PAGES.find(site, "/" + language + ENGLISH)).isEmpty();
        assertThat(PAGES.addresses(site)).noneMatch(address -> address.startsWith("/" + language + "/"));
        assertThat(text(site, "/sitemap.xml")).doesNotContain("hreflang");
        assertThat(document(site, ENGLISH).select(".languages, link[rel=alternate]"))
                .isEmpty();
        assertThat(PAGES.find(withDrafts, "/" + language + ENGLISH)).isPresent();
    }

    @Test
    void findsNothingStaleOrDifferentInThem() {
        assertThat(published().problems().stream().map(Problem::code).filter(code -> code.startsWith("translation")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gd, Dè nì thu a-nis", "pl, Co robić teraz"})
    void isAWholePageOnceItIsApproved(String language, String title) {
        Site site = published().site().orElseThrow();
        String address = "/" + language + ENGLISH;
        PageAssert.assertThatPage(text(site, address))
                .isValid()
                .hasOneHeadingOfLevelOne()
                .skipsNoHeading();
        Document page = document(site, address);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select(".original")).isEmpty();
        assertThat(page.select("h1[lang], h2[lang], main p[lang], main > .page ol li[lang]"))
                .isEmpty();
        assertThat(page.select(".languages li").eachText()).containsExactly("English", "Gàidhlig", "Polski");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("en-GB", "gd", "pl");
        assertThat(text(site, "/sitemap.xml")).contains("hreflang=\"" + language + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gd", "pl"})
    void leadsToTheSameHelpAsTheEnglishPage(String language) {
        Site site = published().site().orElseThrow();
        Document english = document(site, ENGLISH);
        Document page = document(site, "/" + language + ENGLISH);

        assertThat(outside(page)).isEqualTo(outside(english));
        assertThat(page(site, "/" + language + ENGLISH).sections())
                .extracting(Section::id)
                .isEqualTo(
                        page(site, ENGLISH).sections().stream().map(Section::id).toList());
        assertThat(page.select(".actions a").eachAttr("href"))
                .contains("/" + language + ENGLISH + "#under-18", "/" + language + ENGLISH + "#adults");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gd", "pl"})
    void fitsInTheFirstFlight(String language) {
        Site site = published().site().orElseThrow();

        int brotli = PAGES.find(site, "/" + language + ENGLISH)
                .orElseThrow()
                .representations()
                .get(0)
                .bytes()
                .length;

        assertThat(brotli).isLessThan(13_000);
    }

    private CheckedContent published() {
        SampleSite site = SampleSite.real(folder.resolve("published"));
        for (String language : LANGUAGES) {
            site.replace("topics/sextortion/what-to-do." + language + ".md", "status: draft", "status: published");
        }
        return CheckedContent.of(site.folder(), CLOCK);
    }

    /** Where the links of the guidance lead, in order, those to the site itself left out. */
    private static List<String> outside(Document page) {
        return page.select(".page__opening a, .page__body a").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.startsWith("/") && !href.startsWith("#"))
                .toList();
    }

    private static Page page(Site site, String address) {
        return site.page(PagePath.of(address)).orElseThrow();
    }

    private static Document document(Site site, String address) {
        return Jsoup.parse(text(site, address));
    }

    private static String text(Site site, String address) {
        RenderedPage page = PAGES.find(site, address).orElseThrow();
        return new String(page.identity().bytes(), StandardCharsets.UTF_8);
    }
}
