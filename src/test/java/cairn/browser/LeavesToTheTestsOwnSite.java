package cairn.browser;

import cairn.publish.PublishedSite;
import cairn.site.CurrentSite;
import cairn.site.Site;
import cairn.site.SiteSettings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real site, but for the address that leaving goes to. */
@TestConfiguration(proxyBeanMethods = false)
class LeavesToTheTestsOwnSite {

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
                BrowserTest.OUTSIDE.weather(),
                real.securityContact(),
                real.securityExpires(),
                real.source(),
                real.contactSource(),
                real.expiresSource());
        return new Site(
                site.version(),
                settings,
                site.urgent(),
                site.organisations(),
                site.bankHolidays(),
                site.openings(),
                site.directory(),
                site.search(),
                site.topics(),
                site.pages(),
                site.footer(),
                site.redirects(),
                site.translations(),
                site.withdrawn(),
                site.notices(),
                site.flows(),
                site.validUntil());
    }
}
