package cairn.browser;

import cairn.page.Pages;
import cairn.publish.PublishedSite;
import cairn.site.CurrentSite;
import cairn.site.Site;
import cairn.site.SiteSettings;
import cairn.testing.Browser;
import cairn.testing.SafeSite;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The real site in a real browser, with a safe site of the test's own to leave to. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=-1", "cairn.content=content"})
@Import(BrowserTest.LeavesToTheTestsOwnSite.class)
abstract class BrowserTest {

    static final SafeSite OUTSIDE = new SafeSite();

    @SuppressWarnings("NullAway.Init")
    Browser browser;

    private int port;
    private List<String> pages = List.of();

    @BeforeEach
    void learnTheAddresses(@LocalServerPort int port, @Autowired CurrentSite site) {
        this.port = port;
        this.pages = Pages.addresses(site.get()).stream()
                .filter(address -> !address.contains("."))
                .toList();
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
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

    @TestConfiguration(proxyBeanMethods = false)
    static class LeavesToTheTestsOwnSite {

        @Bean
        @Primary
        CurrentSite leavesToTheTestsOwnSite(PublishedSite published) {
            return () -> leavingTo(published.get());
        }

        private static Site leavingTo(Site site) {
            SiteSettings real = site.settings();
            SiteSettings settings = new SiteSettings(
                    real.name(),
                    real.publisher(),
                    real.address(),
                    OUTSIDE.weather(),
                    real.securityContact(),
                    real.securityExpires(),
                    real.source());
            return new Site(
                    site.version(),
                    settings,
                    site.urgent(),
                    site.organisations(),
                    site.topics(),
                    site.pages(),
                    site.footer(),
                    site.redirects());
        }
    }
}
