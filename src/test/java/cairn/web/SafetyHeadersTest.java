package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers that every answer carries. */
class SafetyHeadersTest extends RunningSite {

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /leave, 200",
        "GET, /robots.txt, 200",
        "GET, /sextortion, 301",
        "GET, /nothing, 404",
        "GET, /a%20b, 404",
        "GET, /%25, 400",
        "GET, /%00, 400",
        "POST, /, 405"
    })
    void standOnAnswersOfEveryKind(String method, String path, int status) throws Exception {
        HttpResponse<byte[]> answer = ask(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()", "browsing-topics=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void demandHttpsOnlyBehindHttps() throws Exception {
        assertThat(header(get("/"), "Strict-Transport-Security")).isEmpty();
        assertThat(header(get("/", "X-Forwarded-Proto", "https"), "Strict-Transport-Security"))
                .contains("max-age=");
    }

    /** The budget of the first flight counts 1,200 bytes for them. */
    @Test
    void takeNoMoreRoomThanTheFirstFlightAllows() throws Exception {
        HttpResponse<byte[]> answer =
                get("/online-blackmail/whole-guide", "Accept-Encoding", "gzip", "X-Forwarded-Proto", "https");

        String lines = "HTTP/1.1 200 \r\n"
                + answer.headers().map().entrySet().stream()
                        .map(header ->
                                header.getKey() + ": " + header.getValue().get(0) + "\r\n")
                        .collect(Collectors.joining())
                + "\r\n";
        assertThat(lines).hasSizeLessThanOrEqualTo(1_200);
    }
}
