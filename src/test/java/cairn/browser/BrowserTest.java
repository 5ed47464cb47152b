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

    /** The directory has a page for each choice, all of one kind: a browser looks at one of them. */
    private static final String ONE_CHOICE = "/who-can-help/201";

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

    /** Whether it is a page of a flow or of the directory, and not the first of its kind: all are of the same pieces. */
    private static boolean isOneOfMany(Site site, String address) {
        PagePath path = PagePath.of(address);
        boolean choice = site.directory()
                .filter(directory -> directory.holds(path) && !directory.path().equals(path))
                .isPresent();
        return choice && !address.equals(ONE_CHOICE) || isLateStep(site, path);
    }

    private static boolean isLateStep(Site site, PagePath path) {
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

    /** The site's pages, one of each kind that there are many of. */
    List<String> pages() {
        return pages;
    }
}
