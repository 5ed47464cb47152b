package cairn.page;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.prose;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Lifetime;
import cairn.site.Site;
import cairn.testing.PageAssert;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final Pages pages = Pages.create();

    @Test
    void makesAPageOnceForEachVersionOfTheSite() {
        Site first = site().version("1").topic("topic", "one").build();
        Site second = site().version("2").topic("topic", "one", "two").build();

        Optional<RenderedPage> page = pages.find(first, "/topic/one");

        assertThat(pages.find(first, "/topic/one").orElseThrow()).isSameAs(page.orElseThrow());
        assertThat(pages.find(second, "/topic/one").orElseThrow()).isNotSameAs(page.orElseThrow());
    }

    @Test
    void packsAPageAgainOnlyWhereANewVersionMadeItAnother() {
        Site first = site().version("1").topic("topic", "one").topic("other").build();
        Site second =
                site().version("2").topic("topic", "one").topic("other", "two").build();

        RenderedPage guide = pages.find(first, "/topic/one").orElseThrow();
        RenderedPage front = pages.find(first, "/other").orElseThrow();

        assertThat(pages.find(second, "/topic/one").orElseThrow()).isSameAs(guide);
        assertThat(pages.find(second, "/other").orElseThrow()).isNotSameAs(front);
    }

    @Test
    void knowsNoOtherAddress() {
        Site site = site().topic("topic", "one").build();

        assertThat(List.of("/topic/two", "/Topic", "//", "", "/topic/one/", "/../site.yml", "/topic\0"))
                .allSatisfy(address -> assertThat(pages.find(site, address)).isEmpty());
    }

    @Test
    void givesEachCodingATagOfItsOwnThatStaysTheSame() {
        Site site = site().topic("topic", "one").build();

        List<String> tags = tags(pages, site);

        assertThat(tags).hasSize(3).doesNotHaveDuplicates().isEqualTo(tags(Pages.create(), site));
    }

    @Test
    void givesTheBytesAsTheyAreToWhoAcceptsNothingElse() {
        RenderedPage page =
                pages.find(site().topic("topic", "one").build(), "/").orElseThrow();

        assertThat(page.in(Set.of())).isSameAs(page.identity());
        assertThat(page.in(Set.of(ContentCoding.GZIP)).coding()).isEqualTo(ContentCoding.GZIP);
        assertThat(page.in(Set.of(ContentCoding.values())).coding()).isEqualTo(ContentCoding.BROTLI);
    }

    @Test
    void showsTheOneTopicInFrontAndListsSeveral() {
        Site one = site().version("1").topic("topic", "one").build();
        Site two =
                site().version("2").topic("topic", "one").topic("other", "two").build();

        assertThat(document(one, "/").select("link[rel=canonical]").attr("href"))
                .endsWith("/topic");
        assertThat(document(two, "/").select("main a[href='/topic'], main a[href='/other']"))
                .hasSize(2);
        assertThat(document(two, "/").select("link[rel=canonical]").attr("href"))
                .endsWith("/");
    }

    @Test
    void leadsFromEachGuideToItsNeighbours() {
        Site site = site().topic("topic", "one", "two", "three").build();

        assertThat(document(site, "/topic/one").select("[rel=prev]")).isEmpty();
        assertThat(document(site, "/topic/one").select("[rel=next]").attr("href"))
                .isEqualTo("/topic/two");
        assertThat(document(site, "/topic/two").select("[rel=prev]").attr("href"))
                .isEqualTo("/topic/one");
        assertThat(document(site, "/topic/three").select("[rel=next]")).isEmpty();
    }

    @Test
    void putsANoticeBelowTheFirstHelpOnTheTopicsItIsFor() {
        Site site = site().topic(
                        page("/help").lead(prose("<p>It is not your fault.</p>"), prose("<ol><li>Stop.</li></ol>")),
                        page("/help/guide"))
                .topic("other")
                .page(page("/about"))
                .notice(Lifetime.ALWAYS, "Phones are busy. <a href=\"/help/guide\">Read on.</a>", "/help")
                .build();

        Element notices = document(site, "/help")
                .select(".page__opening > [aria-label=Notices]")
                .first();

        assertThat(notices.nextElementSibling()).isNull();
        assertThat(notices.previousElementSibling().text()).isEqualTo("Stop.");
        assertThat(notices.select("[role=note]").text()).isEqualTo("Note Phones are busy. Read on.");
        assertThat(notices.select("[role=alert], [aria-live]")).isEmpty();
        assertThat(List.of("/help", "/help/guide", "/help/whole-guide"))
                .allSatisfy(
                        address -> assertThat(document(site, address).text()).contains("Phones are busy."));
        assertThat(List.of("/", "/other", "/about"))
                .allSatisfy(
                        address -> assertThat(document(site, address).text()).doesNotContain("Phones are busy."));
        PageAssert.assertThatPage(document(site, "/help").outerHtml()).isValid().hasUniqueIds();
    }

    @Test
    void putsANoticeForEveryoneOnEveryPageErrorsToo() {
        Site site = site().topic("help", "guide")
                .topic("other")
                .page(page("/about"))
                .notice(Lifetime.ALWAYS, "Phones are busy.")
                .build();

        assertThat(pages.addresses(site).stream().filter(address -> !address.contains(".")))
                .allSatisfy(address -> assertThat(document(site, address)
                                .select("[aria-label=Notices]")
                                .text())
                        .contains("Phones are busy."));
        assertThat(new String(pages.error(site, 404).identity().bytes(), StandardCharsets.UTF_8))
                .contains("Phones are busy.");
    }

    @Test
    void writesStyleAndScriptAsTheyAreHashed() {
        Document page = document(site().topic("topic", "one").build(), "/");

        assertThat(page.select("style").first().data()).isEqualTo(pages.assets().style());
        assertThat(page.select("script").first().data())
                .isEqualTo(pages.assets().script());
        assertThat(page.select("script").attr("type")).isEqualTo("module");
        assertThat(pages.assets().script().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2_000);
    }

    private static List<String> tags(Pages pages, Site site) {
        return pages.find(site, "/").orElseThrow().representations().stream()
                .map(Representation::etag)
                .toList();
    }

    private Document document(Site site, String address) {
        RenderedPage page = pages.find(site, address).orElseThrow();
        return Jsoup.parse(new String(page.identity().bytes(), StandardCharsets.UTF_8));
    }
}
