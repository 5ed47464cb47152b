package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Requests that nobody should make get a page that helps all the same, harm nothing and leave nothing in the log. */
@ExtendWith(OutputCaptureExtension.class)
class BadRequestsTest extends RunningSite {

    private static final String SECRET = "somebodys-secret";

    static Stream<String> malformed() {
        return Stream.of(
                "GET /% HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a%2Fb HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /\\..\\windows HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: \0\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http://elsewhere/ HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void getsAHelpfulPageAndTheRightStatus(String request) throws Exception {
        String answer = raw(request.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|414|431) .*");
        assertThat(answer).contains("tel:999", "Content-Security-Policy: ");
        assertThatNothingIsGivenAway(answer);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void answersAPageWithoutWhatStandsBehindItsAddress() throws Exception {
        String answer = raw(
                "GET /?q=<script>alert(1)</script> HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("tel:999").doesNotContain("alert(1)");
    }

    @Test
    void survivesGarbage() throws Exception {
        String answer = raw(new byte[] {22, 3, 1, 2, 0, 1, 0, 1, 13, 10, 13, 10});

        assertThatNothingIsGivenAway(answer);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "MADEUP"})
    void allowsReadingOnly(String method) throws Exception {
        HttpResponse<byte[]> answer = ask(method, "/online-blackmail");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        assertThat(text(answer)).contains("tel:999");
    }

    @Test
    void allowsNoTrace() throws Exception {
        String answer =
                raw("TRACE / HTTP/1.1\r\nHost: x\r\nX-Secret: echo\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer)
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD")
                .doesNotContain("echo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/error", "/index.html", "/about.html", "/a;b=c", "/content/site.yml", "/actuator"})
    void knowsNoOtherAddress(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains("<h1", "tel:999", "id=\"leave\"");
    }

    @Test
    void leavesNothingOfARequestInTheLog(CapturedOutput log) throws Exception {
        for (String path : List.of("/", "/nothing", "/%00", "/leave")) {
            get(
                    path + "?q=" + SECRET,
                    "User-Agent",
                    SECRET,
                    "X-Forwarded-For",
                    "198.51.100.7",
                    "Referer",
                    "http://" + SECRET);
            raw(("GET " + path + "<" + SECRET + " HTTP/1.1\r\nHost: x\r\nUser-Agent: " + SECRET + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(log.getAll())
                .doesNotContain(SECRET)
                .doesNotContain("198.51.100.7")
                .doesNotContain("127.0.0.1");
    }

    private static void assertThatNothingIsGivenAway(String answer) {
        assertThat(answer)
                .doesNotContainIgnoringCase("jetty")
                .doesNotContainIgnoringCase("eclipse")
                .doesNotContainIgnoringCase("whitelabel")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("root:");
    }
}
