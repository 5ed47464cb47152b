package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.page.Pages;
import cairn.site.CurrentSite;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages as they come over the wire. */
class AnswersTest extends RunningSite {

    private static final List<String> CODINGS = List.of("identity", "gzip", "br");

    @Test
    void answersEveryAddressInEachCodingWithTheSameText(@Autowired CurrentSite site, @Autowired Pages pages)
            throws Exception {
        List<String> packable = pages.addresses(site.get()).stream()
                .filter(address -> !address.endsWith(".pdf"))
                .toList();
        for (String address : packable) {
            Set<String> tags = new HashSet<>();
            Set<String> texts = new HashSet<>();
            for (String coding : CODINGS) {
                HttpResponse<byte[]> answer = get(address, "Accept-Encoding", coding);

                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(header(answer, "Content-Encoding")).isEqualTo(coding.equals("identity") ? "" : coding);
                assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
                assertThat(header(answer, "Vary")).contains("Accept-Encoding", "Cookie");
                tags.add(header(answer, "ETag"));
                texts.add(unpack(coding, answer.body()));
            }
            assertThat(tags).as("tags of " + address).hasSize(3).allMatch(tag -> tag.matches("\"[0-9a-f]+\""));
            assertThat(texts).as("texts of " + address).hasSize(1);
        }
    }

    @Test
    void answersALeafletAsAFileWithAQuietNameThatIsPackedAlready(@Autowired CurrentSite site, @Autowired Pages pages)
            throws Exception {
        String leaflet = pages.addresses(site.get()).stream()
                .filter(address -> address.matches("/next/.*[.]pdf"))
                .findFirst()
                .orElseThrow();

        HttpResponse<byte[]> answer = get(leaflet, "Accept-Encoding", "br");

        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename=\"sheet.pdf\"");
        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "CDN-Cache-Control")).startsWith("max-age=");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(get(leaflet, "If-None-Match", header(answer, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(get("/next/0123456789.pdf").statusCode()).isEqualTo(404);
    }

    /** A request with a cookie goes the long way, one without it is answered at once where the page is finished. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/online-blackmail/support", "/robots.txt", "/icon.svg"})
    void saysTheSameAtOnceAndTheLongWay(String address) throws Exception {
        String tag = header(get(address), "ETag");

        assertThat(told(get(address))).isEqualTo(told(get(address, "Cookie", "other=1")));
        for (String known : List.of(tag, "W/" + tag, "\"other\"")) {
            assertThat(told(get(address, "If-None-Match", known)))
                    .isEqualTo(told(get(address, "If-None-Match", known, "Cookie", "other=1")));
        }
    }

    @Test
    void saysTheSameAtOnceAndTheLongWayWhereThereIsNothing() throws Exception {
        HttpResponse<byte[]> first = get("/no-such-page");

        assertThat(first.statusCode()).isEqualTo(404);
        assertThat(told(get("/no-such-page"))).isEqualTo(told(first));
        assertThat(told(get("/no-such-page", "Cookie", "other=1"))).isEqualTo(told(first));
    }

    @Test
    void showsAFormEvenWhereThePageWithoutItIsFinished(@Autowired CurrentSite site, @Autowired Pages pages)
            throws Exception {
        String address = pages.addresses(site.get()).stream()
                .filter(one -> pages.takesWords(site.get(), one))
                .findFirst()
                .orElseThrow();
        assertThat(pages.find(site.get(), address)).isPresent();

        HttpResponse<byte[]> answer = get(address);

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<form");
        assertThat(header(answer, "Content-Security-Policy")).contains("form-action 'self'");
    }

    /** Without what a second that passes between two answers changes. */
    private static List<Object> told(HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.computeIfPresent(
                "cdn-cache-control",
                (name, values) -> values.stream()
                        .map(value -> value.replaceAll("\\d+", "N"))
                        .toList());
        return List.of(answer.statusCode(), headers, new String(answer.body(), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void saysNotModifiedForTheTagOfTheSameCodingOnly(String coding) throws Exception {
        String tag = header(get("/", "Accept-Encoding", coding), "ETag");
        String other = coding.equals("gzip") ? "br" : "gzip";

        HttpResponse<byte[]> known = get("/", "Accept-Encoding", coding, "If-None-Match", tag);
        if (known.statusCode() == 200 && coding.equals("br")) {
            // It has just been packed smaller, which happens once.
            tag = header(known, "ETag");
            known = get("/", "Accept-Encoding", coding, "If-None-Match", tag);
        }

        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(header(known, "ETag")).isEqualTo(tag);
        assertThat(header(known, "Vary")).contains("Accept-Encoding");
        assertThat(get("/", "Accept-Encoding", other, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersHeadAsGetWithoutTheBody() throws Exception {
        HttpResponse<byte[]> get = get("/about", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> head = ask("HEAD", "/about", "Accept-Encoding", "gzip");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Length", "Content-Type", "Content-Encoding", "ETag", "Vary")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name)).isNotEmpty();
        }
    }

    @Test
    void tellsBrowsersToKeepNothingAndSharedCachesHowLong() throws Exception {
        HttpResponse<byte[]> page = get("/");

        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "CDN-Cache-Control"))
                .contains("max-age=", "stale-while-revalidate=", "stale-if-error=");
        assertThat(header(get("/nothing"), "CDN-Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8",
        "/robots.txt, text/plain;charset=utf-8",
        "/sitemap.xml, application/xml;charset=utf-8",
        "/.well-known/security.txt, text/plain;charset=utf-8",
        "/icon.svg, image/svg+xml;charset=utf-8",
        "/favicon.ico, image/x-icon"
    })
    void namesTheMediaTypeAndTheCharset(String path, String type) throws Exception {
        assertThat(header(get(path), "Content-Type")).isEqualToIgnoringCase(type);
    }

    @ParameterizedTest
    @CsvSource({
        "/sextortion, /online-blackmail",
        "/sextortion/what-to-do, /online-blackmail/what-to-do",
        "/sextortion/support, /online-blackmail/support",
        "/sextortion/whole-guide, /online-blackmail/whole-guide",
        "/sextortion/, /online-blackmail",
        "/online-blackmail/, /online-blackmail",
        "/about/, /about"
    })
    void redirectsForGood(String from, String to) throws Exception {
        HttpResponse<byte[]> answer = get(from);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo(to);
        assertThat(get(to).statusCode()).isEqualTo(200);
    }

    private static String unpack(String coding, byte[] body) throws IOException {
        Brotli4jLoader.ensureAvailability();
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new String(
                switch (coding) {
                    case "gzip" -> new GZIPInputStream(bytes).readAllBytes();
                    case "br" -> new BrotliInputStream(bytes).readAllBytes();
                    default -> body;
                },
                StandardCharsets.ISO_8859_1);
    }
}
