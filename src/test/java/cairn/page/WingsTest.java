package cairn.page;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A wing adds pages and files, and nothing of the house knows it. */
class WingsTest {

    private static final Site SITE = site().topic("help", "first").build();
    private static final Pages WITHOUT = pages();
    private static final Pages WITH = pages(new OnePage("/extra", "one"), new OneFile("/extra.txt", "words"));

    @Test
    void aPageOfAWingIsFoundAndListed() {
        assertThat(text(WITH, "/extra")).contains("<h1>one</h1>");
        assertThat(WITH.addresses(SITE)).contains("/extra");
        assertThat(WITHOUT.find(SITE, "/extra")).isEmpty();
        assertThat(WITHOUT.addresses(SITE)).doesNotContain("/extra");
    }

    @Test
    void aFileOfAWingIsFoundAndListed() {
        assertThat(text(WITH, "/extra.txt")).isEqualTo("words");
        assertThat(WITH.find(SITE, "/extra.txt").orElseThrow().mediaType()).isEqualTo("text/plain");
        assertThat(WITH.addresses(SITE)).contains("/extra.txt");
        assertThat(WITHOUT.find(SITE, "/extra.txt")).isEmpty();
    }

    @Test
    void theHouseAnswersWithoutAnyWing() {
        assertThat(text(WITHOUT, "/help/first")).isEqualTo(text(WITH, "/help/first"));
    }

    @Test
    void theFirstOfTwoHasTheAddress() {
        Pages pages = pages(new OnePage("/extra", "one"), new OnePage("/extra", "two"));

        assertThat(text(pages, "/extra")).contains("<h1>one</h1>");
    }

    @Test
    void noWingTakesTheAddressOfAPageThatEditorsWrote() {
        Pages pages = pages(new OnePage("/help/first", "one"));

        assertThat(text(pages, "/help/first")).isEqualTo(text(WITHOUT, "/help/first"));
    }

    @Test
    void searchEnginesHearOnlyOfPagesThatTheyMayKeep() {
        assertThat(text(WITH, "/sitemap.xml")).contains("/help/first<").doesNotContain("/extra<");
    }

    @Test
    void onlyThePagesThatNeedAStyleSheetMoreHaveIt() {
        String one = WITH.assets().style();

        assertThat(text(WITH, "/extra")).contains(one + one);
        assertThat(text(WITH, "/help/first")).contains(one).doesNotContain(one + one);
        assertThat(WITH.assets().styleHashes().split(" "))
                .hasSize(WITHOUT.assets().styleHashes().split(" ").length + 1)
                .doesNotHaveDuplicates();
    }

    private static Pages pages(Wing... wings) {
        return new Pages(new Wings(List.of(wings)), Packing.atOnce(Compressor.none()), Compressor.none());
    }

    private static String text(Pages pages, String address) {
        return new String(pages.find(SITE, address).orElseThrow().identity().bytes(), StandardCharsets.UTF_8);
    }

    private record OnePage(PagePath path, String title) implements Wing {

        OnePage(String path, String title) {
            this(PagePath.of(path), title);
        }

        @Override
        public Stream<PagePath> addresses(Site site) {
            return Stream.of(path);
        }

        @Override
        public Optional<View> find(Site site, PagePath asked) {
            return Optional.of(asked)
                    .filter(path::equals)
                    .map(found -> new StyledView(page(path.value()).title(title).build()));
        }

        @Override
        public Stream<String> styles() {
            return Stream.of("site");
        }
    }

    /** A page that search engines may not keep, and that needs a style sheet more. */
    record StyledView(Page page) implements View {

        @Override
        public String template() {
            return "plain-page";
        }

        @Override
        public Language language() {
            return page.language();
        }

        @Override
        public String windowTitle() {
            return page.title();
        }

        @Override
        public Optional<String> style() {
            return Optional.of("site");
        }
    }

    private record OneFile(String address, String text) implements Wing {

        @Override
        public Stream<String> files(Site site, FilledTemplates templates) {
            return Stream.of(address);
        }

        @Override
        public Optional<Supplier<Document>> file(Site site, String asked, FilledTemplates templates) {
            return Optional.of(asked)
                    .filter(address::equals)
                    .map(found -> () -> new Document("text/plain", text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
