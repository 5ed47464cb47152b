package cairn;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.ContentCoding;
import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.LedgerEntry;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.testing.PageAssert;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What holds for every page of the real content. */
class WholeSiteTest {

    /** What goes before the body: measured on the longest answer, see {@code SafetyHeadersTest}, and rounded up. */
    private static final int HEADERS = 1_200;

    /** The first flight of a TCP connection: ten segments of 1,460 bytes (RFC 6928). */
    private static final int FIRST_FLIGHT = 14_600;

    private static final Logger log = LoggerFactory.getLogger(WholeSiteTest.class);
    private static final Pages PAGES = Pages.create();
    private static final CheckedContent CONTENT = CheckedContent.of(Path.of("content"), Clock.systemUTC());
    private static final Site SITE = CONTENT.site().orElseThrow();

    private static Map<String, Document> documents = Map.of();

    @BeforeAll
    static void parseEveryPage() {
        documents = addresses().stream().collect(Collectors.toMap(Function.identity(), WholeSiteTest::parse));
    }

    static List<String> addresses() {
        return PAGES.addresses(SITE).stream()
                .filter(address -> !address.contains("."))
                .toList();
    }

    /** The pages that show what none before them showed: an element with its attributes, in an element of its kind. */
    static List<String> addressesOfAllMarkup() {
        Set<String> seen = new HashSet<>();
        return addresses().stream()
                .filter(address -> seen.addAll(Jsoup.parse(html(page(address))).getAllElements().stream()
                        .map(WholeSiteTest::markup)
                        .toList()))
                .toList();
    }

    private static String markup(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent)
                .limit(3)
                .map(one -> one.tagName()
                        + one.classNames()
                        + one.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .sorted()
                                .toList())
                .collect(Collectors.joining(" in "));
    }

    @ParameterizedTest
    @MethodSource("addressesOfAllMarkup")
    void isValid(String address) {
        PageAssert.assertThatPage(html(page(address))).isValid();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void hasOneTitleAndNoSkippedHeading(String address) {
        PageAssert.assertThatPage(html(page(address)))
                .hasOneHeadingOfLevelOne()
                .skipsNoHeading()
                .hasUniqueIds();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void needsNothingButItself(String address) {
        assertThat(document(address).select("[src], link[rel=stylesheet], iframe, form, style ~ style"))
                .isEmpty();
        assertThat(document(address).select("[style], [onclick], [onload]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void leadsSomewhereByEveryLink(String address) {
        for (Element link : document(address).select("a[href^='/'], a[href^='#']")) {
            String href = link.attr("href");
            String target = href.startsWith("#") ? address : href.replaceFirst("#.*", "");
            String id = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
            if (target.endsWith(".pdf")) {
                assertThat(PAGES.addresses(SITE)).contains(target);
            } else if (!target.equals("/leave")) {
                assertThat(documents).as(href).containsKey(target);
                assertThat(id.isEmpty() || document(target).getElementById(id) != null)
                        .as("%s on %s", href, address)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void hasUrgentHelpAndTheWayOut(String address) {
        assertThat(document(address).select("#leave[href='/leave']")).hasSize(1);
        assertThat(document(address).select("main a[href='tel:999'], aside a[href='tel:999']"))
                .hasSizeGreaterThan(1);
        assertThat(document(address).select("#urgent-help").text()).contains("18000", "REGISTER", "999 BSL", "101");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void letsEveryNumberBeReadDigitByDigit(String address) {
        for (Element number : document(address).select("a[href^='tel:'], a[href^='sms:']")) {
            String digits = number.attr("href").replaceAll("\\D", "");
            assertThat(number.attr("aria-label").replaceAll("\\D", "")).isEqualTo(digits);
            assertThat(number.attr("aria-label")).doesNotContainPattern("\\d\\d");
        }
    }

    @Test
    void hasEveryAddressRemembered() {
        Set<PagePath> remembered = CONTENT.timeline().orElseThrow().ledger().stream()
                .map(LedgerEntry::path)
                .collect(Collectors.toSet());

        assertThat(remembered)
                .as("remembered by: java -jar cairn.jar addresses content")
                .containsAll(SITE.published().toList());
    }

    @Test
    void givesEveryPageATitleOfItsOwn() {
        List<String> titles = addresses().stream()
                .filter(address -> !address.equals("/"))
                .filter(address -> !isHidden(address))
                .map(address -> document(address).title())
                .toList();

        assertThat(titles)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title)
                        .isNotBlank()
                        .doesNotContainIgnoringCase("sex")
                        .doesNotContainIgnoringCase("nude"));
    }

    @Test
    void fitsEveryPageIntoTheFirstFlight() {
        for (String address : addresses()) {
            int gzip = bytes(address, ContentCoding.GZIP);
            int brotli = bytes(address, ContentCoding.BROTLI);
            log.info("{} bytes as gzip, {} as brotli, headers included: {}", gzip, brotli, address);
            assertThat(gzip).as(address).isLessThanOrEqualTo(FIRST_FLIGHT);
            assertThat(brotli).as(address).isLessThan(gzip);
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(ints = {400, 404, 405, 500, 503})
    void hasAValidPageForEveryError(int status) {
        RenderedPage page = PAGES.error(SITE, status);

        PageAssert.assertThatPage(html(page))
                .isValid()
                .hasOneHeadingOfLevelOne()
                .skipsNoHeading();
        assertThat(Jsoup.parse(html(page)).select("#urgent-help a[href='tel:999']"))
                .isNotEmpty();
    }

    @Test
    void leavesByAPageThatIsValidAndEmpty() {
        PageAssert.assertThatPage(html(PAGES.leaving(SITE))).isValid();
        PageAssert.assertThatPage(html(PAGES.returning(SITE, "/"))).isValid();
        assertThat(Jsoup.parse(html(PAGES.leaving(SITE))).body().text()).isEmpty();
        assertThat(Jsoup.parse(html(PAGES.returning(SITE, "/"))).body().text())
                .doesNotContain(SITE.settings().name());
    }

    /** Whether search engines may not keep it. What a reader answered makes such pages, and their titles must not tell it. */
    private static boolean isHidden(String address) {
        return !document(address).select("meta[name=robots][content=noindex]").isEmpty();
    }

    private static int bytes(String address, ContentCoding coding) {
        return HEADERS + page(address).in(Set.of(coding)).bytes().length;
    }

    private static Document document(String address) {
        return documents.getOrDefault(address, new Document(address));
    }

    private static Document parse(String address) {
        return Jsoup.parse(html(page(address)));
    }

    private static RenderedPage page(String address) {
        return PAGES.find(SITE, address).orElseThrow();
    }

    private static String html(RenderedPage page) {
        return new String(page.identity().bytes(), StandardCharsets.UTF_8);
    }
}
