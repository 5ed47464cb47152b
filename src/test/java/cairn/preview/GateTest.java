package cairn.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.RunningWorkbench;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but the workbench's own pages, in a browser that was given the first address, gets anything out of it or into it. */
class GateTest {

    private static final String GUIDE = "topics/advice/guide.md";
    private static final String SAVE = "{\"path\":\"%s\",\"text\":\"x\",\"hash\":\"\"}".formatted(GUIDE);

    @SuppressWarnings("NullAway.Init")
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start(@TempDir Path temp) {
        workbench =
                RunningWorkbench.over(SampleSite.good(temp.resolve("content")).folder());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void makesABrowserKnownThatHasTheFirstAddress() {
        var answer = workbench.send("GET", path(workbench.firstAddress()), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Max-Age", "Expires");
        assertThat(workbench.known("GET", "/", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/~/start", "/~/start?token=", "/~/start?token=0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void refusesAnotherFirstAddress(String address) {
        var answer = workbench.send("GET", address, "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/advice/guide",
                "/robots.txt",
                "/no-such-page",
                "/~/health",
                "/~/events",
                "/~/api/names",
                "/~/assets/bar/bar.js",
                "/~/edit?file=" + GUIDE
            })
    void tellsAnUnknownBrowserNothing(String address) {
        assertThat(workbench.send("GET", address, "").statusCode()).isEqualTo(403);
        assertThat(workbench
                        .send("GET", address, "", "Cookie", "cairn-workbench-1=" + "0".repeat(48))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:%d",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.0.0.1.evil.example:%d",
                "localhost.:%d",
                "[::1]:%d"
            })
    void refusesANameThatWasMadeToLeadHere(String host) throws IOException {
        assertThat(askedAs(host)).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:%d", "localhost:%d"})
    void answersAsThisMachine(String host) throws IOException {
        assertThat(askedAs(host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refusesWhatAnotherSiteAsksFor(String site) {
        for (String address : List.of("/", "/~/health", "/~/api/names")) {
            var answer = workbench.send(
                    "GET",
                    address,
                    "",
                    "Cookie",
                    workbench.cookie(),
                    "X-Cairn-Token",
                    workbench.token(),
                    "Sec-Fetch-Site",
                    site);
            assertThat(answer.statusCode()).as(address).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"})
    void refusesAnotherOrigin(String origin) {
        var answer = save("application/json", "Origin", origin);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void wantsTheTokenForFiles() {
        for (String method : List.of("GET", "PUT", "POST")) {
            var answer = workbench.send(
                    method,
                    "/~/api/file?path=" + GUIDE,
                    method.equals("GET") ? "" : SAVE,
                    "Cookie",
                    workbench.cookie(),
                    "Content-Type",
                    "application/json");
            assertThat(answer.statusCode()).as(method).isEqualTo(403);
        }
    }

    @Test
    void wantsJson() {
        assertThat(save("text/plain").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: 2097153", "Content-Length: 9223372036854775807", "Transfer-Encoding: chunked"})
    void refusesABodyThatIsTooLargeOrHasNoLength(String length) throws IOException {
        String first = workbench.raw(
                "PUT /~/api/file HTTP/1.1",
                "Host: 127.0.0.1:" + workbench.port(),
                "Cookie: " + workbench.cookie(),
                "X-Cairn-Token: " + workbench.token(),
                "Content-Type: application/json",
                length);

        assertThat(first).startsWith("HTTP/1.1 413");
    }

    @Test
    void readsABodyThatIsJustSmallEnough() {
        String padded = SAVE + " ".repeat(2 * 1024 * 1024 - SAVE.length());

        assertThat(workbench.api("PUT", "/~/api/file", padded).statusCode())
                .as("read, and refused for the text that it would write over")
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void letsPagesOnlyBeRead(String method) {
        assertThat(workbench.known(method, "/", "").statusCode()).isEqualTo(405);
    }

    @Test
    void saysThatNobodyMayFrameIt() {
        for (String address : List.of("/", "/~/health", "/~/assets/bar/bar.js", "/~/nothing", "/no-such-page")) {
            var answer = workbench.known("GET", address, "");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
        }
    }

    @Test
    void isReachedByThisMachineAlone() throws IOException {
        for (InetAddress address : outsideAddresses()) {
            assertThat(isReached(address)).as(address.toString()).isFalse();
        }
        assertThat(isReached(InetAddress.getLoopbackAddress())).isTrue();
        // The same where a machine has no other address to try.
        assertThat(workbench.listensAt()).matches(InetAddress::isLoopbackAddress);
    }

    /** The first line of the answer to a known browser that takes the workbench for that host. */
    private static String askedAs(String host) throws IOException {
        return workbench.raw(
                "GET / HTTP/1.1", "Host: " + host.formatted(workbench.port()), "Cookie: " + workbench.cookie());
    }

    /** Saves a file as the editor does, but with that kind of content, and more headers. */
    private static HttpResponse<String> save(String contentType, String... more) {
        List<String> headers = new ArrayList<>(
                List.of("Cookie", workbench.cookie(), "X-Cairn-Token", workbench.token(), "Content-Type", contentType));
        headers.addAll(List.of(more));
        return workbench.send("PUT", "/~/api/file", SAVE, headers.toArray(String[]::new));
    }

    private static List<InetAddress> outsideAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    private static boolean isReached(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, workbench.port()), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/~/"));
    }
}
