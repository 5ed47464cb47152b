package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving and coming back, as the server tells them apart. */
class LeavingTest extends RunningSite {

    /** The leaflet of the topic. */
    private static final String LEAFLET = "/9c54a1816e.pdf";

    private static final String MARK = "left=1";

    @Test
    void marksABrowserThatSaysAPersonFollowedTheLink() throws Exception {
        HttpResponse<byte[]> answer = get("/leave", "Sec-Fetch-User", "?1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Set-Cookie"))
                .contains("left=1", "Max-Age=600", "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(text(answer)).contains("http-equiv=\"refresh\"", "https://www.bbc.co.uk/weather");
        assertThat(header(answer, "CDN-Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void keepsTheMarkToHttpsBehindHttps() throws Exception {
        assertThat(header(get("/leave", "Sec-Fetch-User", "?1", "X-Forwarded-Proto", "https"), "Set-Cookie"))
                .contains("Secure");
    }

    @Test
    void neverMarksABrowserThatDoesNotSayIt() throws Exception {
        assertThat(header(get("/leave"), "Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/online-blackmail/what-to-do", "/about", "/online-blackmail/whole-guide", LEAFLET})
    void sendsAMarkedBrowserThatWalksBackToTheSafeSite(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, "Cookie", MARK, "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(header(answer, "CDN-Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void asksAMarkedBrowserWhoseAddressWasTypedNowOrOnce() throws Exception {
        HttpResponse<byte[]> answer = get("/about", "Cookie", MARK, "Sec-Fetch-User", "?1", "Sec-Fetch-Site", "none");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer))
                .contains("Continue")
                .doesNotContain("Online safety help")
                .doesNotContain("police");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
        assertThat(header(answer, "CDN-Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "cross-site", "same-site"})
    void servesAMarkedBrowserThatFollowedALinkAndTakesTheMarkAway(String from) throws Exception {
        HttpResponse<byte[]> answer = get("/about", "Cookie", MARK, "Sec-Fetch-User", "?1", "Sec-Fetch-Site", from);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("About this site");
        assertThat(header(answer, "Set-Cookie")).contains("left=;", "Max-Age=0");
        assertThat(header(answer, "CDN-Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void servesAnUnmarkedBrowserWhateverItSays() throws Exception {
        assertThat(text(get("/about"))).contains("About this site");
        assertThat(text(get("/about", "Cookie", "other=1"))).contains("About this site");
    }
}
