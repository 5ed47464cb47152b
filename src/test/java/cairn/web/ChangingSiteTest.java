package cairn.web;

import static cairn.testing.SiteBuilder.contact;
import static cairn.testing.SiteBuilder.organisation;
import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentReader;
import cairn.site.BankHolidays;
import cairn.site.Block;
import cairn.site.Closing;
import cairn.site.ContactKind;
import cairn.site.CurrentSite;
import cairn.site.Lifetime;
import cairn.site.OpeningHours;
import cairn.site.Organisation;
import cairn.site.Status;
import cairn.site.TimeRange;
import cairn.site.Timeline;
import cairn.testing.MovableClock;
import cairn.testing.PageAssert;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What readers and caches get while pages come and go. */
class ChangingSiteTest extends RunningSite {

    private static final String BEFORE = "2026-12-01T08:59:59Z";
    private static final String AT = "2026-12-01T09:00:00Z";
    private static final OpeningHours HOURS = new OpeningHours(
            Stream.of(DayOfWeek.values())
                    .limit(5)
                    .collect(Collectors.toMap(day -> day, day -> List.of(TimeRange.parse("10:00-16:00")))),
            Closing.BANK_HOLIDAYS);
    private static final BankHolidays HOLIDAYS = ContentReader.read(Path.of("content"))
            .timeline()
            .orElseThrow()
            .whole()
            .bankHolidays();
    private static final MovableClock CLOCK = new MovableClock(BEFORE);

    @BeforeEach
    void startBeforeTheChange() {
        CLOCK.set(BEFORE);
    }

    @Test
    void showsAPageFromItsVerySecond() throws Exception {
        assertThat(get("/help/later").statusCode()).isEqualTo(404);
        assertThat(text(get("/help"))).doesNotContain("/help/later");
        assertThat(text(get("/sitemap.xml"))).doesNotContain("/help/later");

        CLOCK.set(AT);

        assertThat(get("/help/later").statusCode()).isEqualTo(200);
        assertThat(text(get("/help"))).contains("/help/later");
        assertThat(text(get("/sitemap.xml"))).contains("/help/later");
    }

    @Test
    void saysOfAnExpiredPageThatItIsGone() throws Exception {
        String tag = header(get("/help/ending"), "ETag");

        CLOCK.set(AT);

        assertThat(get("/help/ending", "If-None-Match", tag).statusCode()).isEqualTo(410);
        assertThat(text(get("/help/ending"))).contains("The campaign is over.");
        assertThat(text(get("/help/whole-guide"))).doesNotContain("Ending");
        assertThat(text(get("/sitemap.xml"))).doesNotContain("/help/ending");
    }

    @Test
    void letsNoSharedCacheKeepAnythingBeyondTheChange() throws Exception {
        for (String path : List.of("/help", "/sitemap.xml", "/deleted", "/old")) {
            assertThat(header(get(path), "CDN-Cache-Control"))
                    .as(path)
                    .startsWith("max-age=1, stale-while-revalidate=0");
        }
        assertThat(header(get("/help/later"), "CDN-Cache-Control")).isEqualTo("no-store");

        CLOCK.set(AT);

        assertThat(header(get("/help/later"), "CDN-Cache-Control")).startsWith("max-age=30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01T09:59:59Z | Opens Tuesday 10am    | max-age=1, stale-while-revalidate=0, stale-if-error=0",
                "2026-12-01T10:00:00Z | Open now, until 4pm   | max-age=30, stale-while-revalidate=60, stale-if-error=21570",
                "2026-12-01T15:59:59Z | Open now, until 4pm   | max-age=1, stale-while-revalidate=0, stale-if-error=0",
                "2026-12-01T16:00:00Z | Opens Wednesday 10am  | max-age=30, stale-while-revalidate=60, stale-if-error=64770",
                "2026-12-24T16:00:00Z | Opens Tuesday 10am    | max-age=30, stale-while-revalidate=60, stale-if-error=86400",
                "2027-03-30T08:59:59Z | Opens Tuesday 10am    | max-age=1, stale-while-revalidate=0, stale-if-error=0",
            })
    void tellsToTheSecondWhoIsOpen(String now, String state, String keep) throws Exception {
        CLOCK.set(now);

        assertThat(text(get("/help/line"))).contains(state + ".");
        assertThat(header(get("/help/line"), "CDN-Cache-Control")).isEqualTo(keep);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deleted", "/help/past"})
    void answersForWhatIsGoneWithAPageThatHelps(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(410);
        assertHelps(text(answer));
        assertThat(Jsoup.parse(text(answer)).select("main a[href='/help/guide']"))
                .hasSize(1);
    }

    @Test
    void saysWhyAPageIsGone() throws Exception {
        assertThat(text(get("/deleted"))).contains("We have no such scheme any more.");
        assertThat(Jsoup.parse(text(get("/help/past"))).select("h1").text()).isEqualTo("This page has been taken away");
        assertThat(get("/deleted/").statusCode()).isEqualTo(301);
    }

    @Test
    void leadsOnWithAPageThatHelps() throws Exception {
        HttpResponse<byte[]> answer = get("/old");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo("/help/guide");
        Document page = assertHelps(text(answer));
        assertThat(page.select("main a[href='/help/guide']").text()).contains("Guide");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=/help/guide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deleted", "/old", "/help/later"})
    void answersHeadAsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<byte[]> get = get(path, "Accept-Encoding", "gzip");
        HttpResponse<byte[]> head = ask("HEAD", path, "Accept-Encoding", "gzip");

        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        for (String name : List.of("Content-Length", "Content-Type", "Content-Encoding", "CDN-Cache-Control", "Vary")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name)).isNotEmpty();
        }
        assertThat(header(head, "Location")).isEqualTo(header(get, "Location"));
    }

    @Test
    void letsNobodyWhoLeftSeeThatAPageIsGone() throws Exception {
        HttpResponse<byte[]> answer = get("/deleted", "Cookie", "left=1");

        assertThat(header(answer, "CDN-Cache-Control")).isEqualTo("no-store");
        assertThat(text(answer)).doesNotContain("scheme");
    }

    private static Document assertHelps(String html) {
        PageAssert.assertThatPage(html).isValid().hasOneHeadingOfLevelOne().skipsNoHeading();
        Document page = Jsoup.parse(html);
        assertThat(page.select("#leave[href='/leave']")).hasSize(1);
        assertThat(page.select("#urgent-help a[href='tel:999']")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        return page;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAChange {

        @Bean
        @Primary
        MovableClock movableClock() {
            return CLOCK;
        }

        @Bean
        @Primary
        CurrentSite changing() {
            Optional<Instant> change = Optional.of(Instant.parse(AT));
            Organisation line =
                    organisation("line", "A line", contact("line", ContactKind.PHONE, "1", "Call", HOURS, null));
            Timeline timeline = new Timeline(
                    site().topic(
                                    page("/help"),
                                    page("/help/guide"),
                                    page("/help/later")
                                            .lifetime(new Lifetime(Status.PUBLISHED, change, Optional.empty())),
                                    page("/help/ending")
                                            .lifetime(new Lifetime(Status.PUBLISHED, Optional.empty(), change))
                                            .gone("The campaign is over."),
                                    page("/help/past").lifetime(Lifetime.OVER),
                                    page("/help/line")
                                            .refersTo("line")
                                            .lead(new Block.OrganisationCards(2, List.of(line))))
                            .organisations(line)
                            .bankHolidays(HOLIDAYS)
                            .redirect("/old", "/help/guide")
                            .withdrawn("/deleted", "We have no such scheme any more.")
                            .build(),
                    List.of(),
                    List.of());
            return () -> timeline.at(CLOCK.instant());
        }
    }
}
