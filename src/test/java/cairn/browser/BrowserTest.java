package cairn.browser;

import cairn.page.Pages;
import cairn.site.CurrentSite;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.testing.Browser;
import cairn.testing.SafeSite;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The real site in a real browser, with a safe site of the test's own to leave to. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=-1", "cairn.content=content"})
@Import(LeavesToTheTestsOwnSite.class)
abstract class BrowserTest {

    static final SafeSite OUTSIDE = new SafeSite();

    /** Of a flow, the first pages: a question after another, and two outcomes. */
    private static final int FIRST_STEPS = 5;

    @SuppressWarnings("NullAway.Init")
    Browser browser;

    private int port;
    private List<String> pages = List.of();

    @BeforeEach
    void learnTheAddresses(@LocalServerPort int port, @Autowired CurrentSite site, @Autowired Pages all) {
        this.port = port;
        this.pages = all.addresses(site.get()).stream()
                .filter(address -> !address.contains("."))
                .filter(address -> !isOneOfMany(site.get(), address))
                .toList();
    }

    /** Whether it is a page of a flow, and not the first of its kind: the others are made of the same pieces. */
    private static boolean isOneOfMany(Site site, String address) {
        PagePath path = PagePath.of(address);
        return site.flows().stream()
                .filter(flow -> flow.step(path).isPresent())
                .anyMatch(flow ->
                        flow.steps().keySet().stream().limit(FIRST_STEPS).noneMatch(path::equals));
    }

    @BeforeEach
    void startReading() {
        browser = openBrowser();
    }

    /** The browser to read with. */
    Browser openBrowser() {
        return Browser.open();
    }

    @AfterEach
    void closeBrowser() {
        OUTSIDE.release();
        browser.close();
    }

    /** The whole address of a page. */
    String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** The site's pages. */
    List<String> pages() {
        return pages;
    }
}
