package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.Site;
import cairn.testing.MovableClock;
import cairn.testing.SiteBuilder;
import org.eclipse.jetty.http.HttpTester;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered before a request goes on to the rest of the server, and what is not. */
class FinishedAnswersTest {

    private static final String PAGE = "/robots.txt";
    private static final int WENT_ON = 418;

    private final Pages pages = Pages.unpacked();
    private Site site = SiteBuilder.site().build();
    private final MissingPages missingPages = new MissingPages(pages);
    private final Server server = new Server();
    private final LocalConnector connector = new LocalConnector(server);

    @BeforeEach
    void start() throws Exception {
        FinishedAnswers answers = new FinishedAnswers(
                () -> site,
                new ReadyAnswers(pages, new SafetyHeaders(pages.assets())),
                new SharedCaches(new MovableClock("2026-11-23T12:00:00Z")),
                missingPages);
        answers.setHandler(new RestOfTheServer());
        server.setHandler(answers);
        server.addConnector(connector);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void givesWhatIsFinished() throws Exception {
        RenderedPage page = pages.find(site, PAGE).orElseThrow();

        HttpTester.Response answer = ask("GET", PAGE, "");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentBytes()).isEqualTo(page.identity().bytes());
        assertThat(answer.get("ETag")).isEqualTo(page.identity().etag());
    }

    @Test
    void givesItsHeadersAlone() throws Exception {
        RenderedPage page = pages.find(site, PAGE).orElseThrow();

        HttpTester.Response answer = ask("HEAD", PAGE, "");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.get("Content-Length"))
                .isEqualTo(String.valueOf(page.identity().bytes().length));
        assertThat(answer.getContentBytes()).isNullOrEmpty();
    }

    @Test
    void tellsWhoHasItThatNothingChanged() throws Exception {
        RenderedPage page = pages.find(site, PAGE).orElseThrow();

        String tag = page.identity().etag();

        assertThat(ask("GET", PAGE, "If-None-Match: " + tag + "\r\n").getStatus())
                .isEqualTo(304);
        assertThat(ask("GET", PAGE, "If-None-Match: W/" + tag + "\r\n").getStatus())
                .isEqualTo(304);
        assertThat(ask("GET", PAGE, "If-None-Match: \"other\"\r\n").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/nothing", "/leaving", "/%2e"})
    void leavesWhatIsNotMadeYetAndWhatIsNoAddress(String address) throws Exception {
        pages.leaving(site);

        assertThat(ask("GET", address, "").getStatus()).isIn(WENT_ON, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: left=1",
                "If-None-Match: W/\"other\", \"more\"",
                "If-None-Match: *",
                "If-Match: \"other\""
            })
    void leavesAReaderWhoMayHaveLeftAndConditionsThatTakeThought(String header) throws Exception {
        pages.find(site, PAGE);

        assertThat(ask("GET", PAGE, header + "\r\n").getStatus()).isEqualTo(WENT_ON);
    }

    @Test
    void leavesWhatIsMoreThanReading() throws Exception {
        pages.find(site, PAGE);

        assertThat(ask("POST", PAGE, "Content-Length: 0\r\n").getStatus()).isEqualTo(WENT_ON);
    }

    @Test
    void tellsAtOnceThatThereIsNothingWhereNothingWasFoundBefore() throws Exception {
        byte[] page = missingPages.page(site, "/wp-login.php").identity().bytes();

        HttpTester.Response answer = ask("GET", "/wp-login.php", "");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentBytes()).isEqualTo(page);
        assertThat(answer.get("CDN-Cache-Control")).isEqualTo("no-store");
        assertThat(ask("GET", "/other", "").getStatus()).isEqualTo(WENT_ON);
    }

    @Test
    void forgetsThatThereIsNothingWhenTheSiteChanges() throws Exception {
        missingPages.page(site, "/wp-login.php");
        site = SiteBuilder.site().version("another").build();
        pages.error(site, 404);

        assertThat(ask("GET", "/wp-login.php", "").getStatus()).isEqualTo(WENT_ON);
    }

    private HttpTester.Response ask(String method, String address, String headers) throws Exception {
        String request = "%s %s HTTP/1.1\r\nHost: x\r\n%sConnection: close\r\n\r\n".formatted(method, address, headers);
        String answer = connector.getResponse(request);
        return method.equals("HEAD") ? HttpTester.parseHeadResponse(answer) : HttpTester.parseResponse(answer);
    }

    private static final class RestOfTheServer extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.setStatus(WENT_ON);
            callback.succeeded();
            return true;
        }
    }
}
