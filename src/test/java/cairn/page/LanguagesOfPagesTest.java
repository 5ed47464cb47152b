package cairn.page;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.prose;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Block;
import cairn.site.Language;
import cairn.site.Site;
import cairn.testing.PageAssert;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page in another language says of itself, and how what is in a different one is marked on it. */
class LanguagesOfPagesTest {

    private static final Pages PAGES = Pages.unpacked();
    private static final Site SITE = site().topic("help", "first", "second")
            .footer(page("/about"))
            .translation("/help", page("/gd/help").language("gd"))
            .translation(
                    "/help/first",
                    page("/gd/help/first")
                            .language("gd")
                            .section("part", "Pàirt", prose("<p>Facal.</p>"), original(true), original(false)))
            .translation("/help/second", page("/ar/help/second").language("ar").title("الثاني"))
            .translation("/help/second", page("/xh/help/second").language("xh"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "/help/first, en-GB, ''",
        "/gd/help/first, gd, ''",
        "/ar/help/second, ar, rtl",
        "/gd/help/whole-guide, gd, ''"
    })
    void saysItsLanguageAndDirection(String address, String language, String direction) {
        Element html = document(address).expectFirst("html");

        assertThat(html.attr("lang")).isEqualTo(language);
        assertThat(html.attr("dir")).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help/first",
                "/gd/help/first",
                "/gd/help",
                "/gd/help/whole-guide",
                "/ar/help/second",
                "/xh/help/second"
            })
    void isValid(String address) {
        PageAssert.assertThatPage(html(address))
                .isValid()
                .hasOneHeadingOfLevelOne()
                .skipsNoHeading();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help/first", "/gd/help/first"})
    void namesItsOtherLanguagesToMachinesAndToReaders(String address) {
        Document document = document(address);

        assertThat(document.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("en-GB", "gd");
        assertThat(document.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("https://guidance.example/help/first", "https://guidance.example/gd/help/first");
        assertThat(document.select("link[rel=canonical]").attr("href")).isEqualTo("https://guidance.example" + address);
        assertThat(document.select(".languages li").eachText()).containsExactly("English", "Gàidhlig");
        assertThat(document.select(".languages li").eachAttr("lang")).containsExactly("en-GB", "gd");
        assertThat(document.select(".languages a")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/no-such-page"})
    void offersNoLanguageWhereThereIsOnlyOne(String address) {
        assertThat(document(address).select(".languages, link[rel=alternate]")).isEmpty();
    }

    @Test
    void speaksTheLanguageOfThePageInItsInterface() {
        Document document = document("/gd/help/first");

        assertThat(document.expectFirst("#leave").text()).isEqualTo("Fàg an làrach");
        assertThat(document.expectFirst(".updated").text()).endsWith("2026").contains("Samhain");
        assertThat(document.select("#leave[lang], .danger[lang]")).isEmpty();
    }

    @Test
    void marksTheInterfaceWhereItHasNoWordsInTheLanguageOfThePage() {
        Document document = document("/xh/help/second");

        for (String piece :
                List.of(".skip-link", "#leave", ".danger", "#urgent-help-title", "#page-contents", ".updated")) {
            assertThat(document.expectFirst(piece).attr("lang")).as(piece).isEqualTo("en-GB");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gd/help/first", "/ar/help/second"})
    void marksWhatTheRegisterSays(String address) {
        boolean rightToLeft = address.startsWith("/ar");
        assertThat(document(address).select(".urgent-help__columns > div, .leave-bar__home span, .footer p"))
                .isNotEmpty()
                .allMatch(piece -> piece.attr("lang").equals("en-GB"))
                .allMatch(piece -> piece.attr("dir").equals(rightToLeft ? "ltr" : ""));
    }

    @Test
    void marksLinksToPagesThatAreNotInItsLanguage() {
        Document document = document("/gd/help/first");

        assertThat(document.select("[rel=next]").attr("hreflang")).isEqualTo("en-GB");
        assertThat(document.select("[rel=next]").attr("href")).isEqualTo("/help/second");
        assertThat(document.select("[rel=next] b").attr("lang")).isEqualTo("en-GB");
        assertThat(document.select("footer a").attr("hreflang")).isEqualTo("en-GB");
        assertThat(document.select(".contents p a").attr("href")).isEqualTo("/gd/help");
        assertThat(document.select(".contents p a[hreflang]")).isEmpty();
    }

    @Test
    void marksWordsOfTheOriginalAndSaysWhyTheyStandThere() {
        Document document = document("/gd/help/first");

        assertThat(document.select(".original__why").eachText())
                .containsExactly(
                        "Tha am pàirt seo air atharrachadh on a chaidh eadar-theangachadh. Seo e sa Bheurla.",
                        "Cha deach am pàirt seo eadar-theangachadh fhathast. Seo e sa Bheurla.");
        assertThat(document.select(".original > [lang=en-GB] .callout__label").eachAttr("lang"))
                .containsExactly("gd", "gd");
    }

    @Test
    void speaksTheLanguageOfTheAddressWhereThereIsNoPage() {
        assertThat(errorAt("/gd/nothing").expectFirst("html").attr("lang")).isEqualTo("gd");
        assertThat(errorAt("/gd/nothing").select(".guides a").eachAttr("href"))
                .containsExactly("/gd/help/first", "/help/second");
        assertThat(errorAt("/gdx/nothing").expectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(Jsoup.parse(text(PAGES.returning(SITE, "/ar/help/second")))
                        .expectFirst("html")
                        .attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void listsEveryLanguageInTheSitemap() {
        String sitemap = text(PAGES.find(SITE, "/sitemap.xml").orElseThrow());

        assertThat(sitemap)
                .contains("<loc>https://guidance.example/gd/help/first</loc>")
                .contains(
                        "<xhtml:link rel=\"alternate\" hreflang=\"gd\" href=\"https://guidance.example/gd/help/first\"/>");
        assertThat(Jsoup.parse(sitemap, "", org.jsoup.parser.Parser.xmlParser()).select("url"))
                .hasSize(10);
    }

    private static Block original(boolean changed) {
        Block note = new Block.Callout(cairn.site.CalloutKind.NOTE, List.of(prose("<p>Word.</p>")));
        return new Block.Original(Language.ENGLISH, changed, List.of(note));
    }

    private static Document document(String address) {
        return Jsoup.parse(html(address));
    }

    private static Document errorAt(String address) {
        return Jsoup.parse(text(PAGES.error(SITE, 404, address)));
    }

    private static String html(String address) {
        return PAGES.find(SITE, address)
                .map(LanguagesOfPagesTest::text)
                .orElseGet(() -> text(PAGES.error(SITE, 404, address)));
    }

    private static String text(RenderedPage page) {
        return new String(page.identity().bytes(), StandardCharsets.UTF_8);
    }
}
