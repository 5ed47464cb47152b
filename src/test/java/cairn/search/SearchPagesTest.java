package cairn.search;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.page.ContentCoding;
import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.Site;
import cairn.testing.PageAssert;
import cairn.testing.SiteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page from A to Z with the search on it, and what it shows of what was found. */
class SearchPagesTest {

    private static final Pages PAGES = Pages.create();
    private static final Site SITE = SearchedSite.SITE;
    private static final int HEADERS = 1_200;
    private static final int FIRST_FLIGHT = 14_600;
    private static final String AT = "/find";

    @Test
    void hasTheFormWhereAServerAnswersAndTheListEverywhere() {
        Document served = Jsoup.parse(html(PAGES.withForm(SITE, AT).orElseThrow()));
        Document exported = Jsoup.parse(html(PAGES.find(SITE, AT).orElseThrow()));

        assertThat(served.select("form")).hasSize(1);
        assertThat(exported.select("form, input, button")).isEmpty();
        assertThat(exported.select(".list a").eachAttr("href"))
                .hasSizeGreaterThan(80)
                .isEqualTo(served.select(".list a").eachAttr("href"));
    }

    @Test
    void keepsBrowsersFromKeepingWhatIsTyped() {
        Element field = Jsoup.parse(html(PAGES.withForm(SITE, AT).orElseThrow()))
                .select("form[method=post] input")
                .first();

        assertThat(field).isNotNull();
        assertThat(field.attributes().asList().stream().map(one -> one.getKey() + "=" + one.getValue()))
                .contains(
                        "autocomplete=off",
                        "autocorrect=off",
                        "spellcheck=false",
                        "writingsuggestions=false",
                        "maxlength=" + SearchForm.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid", "childline", "zzxq", "nie p\u0142a\u0107", "police"})
    void isValidAndSaysUrgentHelpFirst(String typed) {
        String html = html(found(typed));

        PageAssert.assertThatPage(html)
                .isValid()
                .hasOneHeadingOfLevelOne()
                .skipsNoHeading()
                .hasUniqueIds();
        assertThat(html.indexOf("tel:999")).isPositive().isLessThan(html.indexOf("<main"));
        assertThat(Jsoup.parse(html).select("meta[name=robots][content=noindex]"))
                .hasSize(1);
    }

    @Test
    void isValidWithItsForm() {
        PageAssert.assertThatPage(html(PAGES.withForm(SITE, AT).orElseThrow()))
                .isValid()
                .hasOneHeadingOfLevelOne()
                .skipsNoHeading()
                .hasUniqueIds();
    }

    @Test
    void fitsIntoTheFirstFlightWhateverWasFound() {
        assertThat(Stream.concat(Phrasing.seen().stream(), Phrasing.keptAside().stream()))
                .allSatisfy(phrasing ->
                        assertThat(HEADERS + weight(found(phrasing.typed()))).isLessThanOrEqualTo(FIRST_FLIGHT));
        assertThat(HEADERS + weight(PAGES.withForm(SITE, AT).orElseThrow())).isLessThanOrEqualTo(FIRST_FLIGHT);
    }

    @Test
    void helpsWhereNothingWasFound() {
        Document page = Jsoup.parse(html(found("zzxq")));

        assertThat(page.select("h1").text()).isEqualTo("We found nothing for that");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/next", "/who-can-help", "/find", "tel:08001111", "tel:116123", "tel:101");
        assertThat(page.select(".card").text()).contains("Anyone under 19.", "Anyone 18 or over.");
    }

    @Test
    void leadsSomewhereFromEveryResult() {
        Stream<String> links = Findables.of(SITE, SearchedSite.SEARCH).map(Findable::href);

        assertThat(links).allSatisfy(href -> {
            String[] parts = href.split("#", 2);
            Document page = Jsoup.parse(html(PAGES.find(SITE, parts[0]).orElseThrow()));
            assertThat(parts.length == 1 || page.getElementById(parts[1]) != null)
                    .as(href)
                    .isTrue();
        });
    }

    @Test
    void listsByTheFirstWordThatSaysSomething() {
        Document page = Jsoup.parse(html(PAGES.find(SITE, AT).orElseThrow()));

        assertThat(under(page, "P")).contains("If you have already paid", "I have paid, or done what they asked");
        assertThat(under(page, "C")).contains("Childline", "\"I have your contacts\"");
        assertThat(page.select(".letters a").eachText())
                .isSorted()
                .isEqualTo(page.select(".list h2").eachText());
    }

    @Test
    void isNotThereWithoutTheFile() {
        Site site = SiteBuilder.site().topic("advice", "guide").build();

        assertThat(PAGES.find(site, AT)).isEmpty();
        assertThat(PAGES.withForm(site, AT)).isEmpty();
        assertThat(html(PAGES.find(site, "/").orElseThrow())).doesNotContain(AT);
    }

    private static List<String> under(Document page, String letter) {
        return page.select("section:has(h2#%s) a".formatted(letter)).eachText();
    }

    private static RenderedPage found(String typed) {
        byte[] found = PAGES.find(SITE, AT, typed).orElseThrow();
        return PAGES.found(SITE, AT, found).orElseThrow();
    }

    private static int weight(RenderedPage page) {
        return page.in(Set.of(ContentCoding.GZIP)).bytes().length;
    }

    private static String html(RenderedPage page) {
        return new String(page.identity().bytes(), StandardCharsets.UTF_8);
    }
}
