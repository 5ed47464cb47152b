package cairn.web;

import cairn.page.Pages;
import cairn.site.CurrentSite;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The answers to every address of the site, without the filter that lets them out. */
@Configuration(proxyBeanMethods = false)
@Import({SiteController.class, ErrorPageController.class})
public class AnswersConfiguration {

    @Bean
    SafetyHeaders safetyHeaders(Pages pages) {
        return new SafetyHeaders(pages.assets());
    }

    @Bean
    Leaving leaving(CurrentSite site, Pages pages) {
        return new Leaving(site, pages);
    }

    @Bean
    Forms forms(
            Pages pages,
            SafetyHeaders headers,
            ErrorAnswers errors,
            @Value("${cairn.seal:}") String secret,
            Clock clock) {
        return new Forms(pages, headers, errors, Seal.of(secret, clock));
    }

    @Bean
    MissingPages missingPages(Pages pages) {
        return new MissingPages(pages);
    }

    @Bean
    SharedCaches sharedCaches(Clock clock) {
        return new SharedCaches(clock);
    }

    @Bean
    ErrorAnswers errorAnswers(CurrentSite site, Pages pages, SafetyHeaders headers) {
        return new ErrorAnswers(site, pages, headers);
    }

    /** Puts our error pages in the place of the server's own, and silences what it says of requests. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> refusedRequests(
            ErrorAnswers errors, SafetyHeaders headers) {
        return factory -> factory.addServerCustomizers(server -> {
            ServerRemarks.keepOut();
            server.setErrorHandler(new RefusedRequests(errors, headers));
        });
    }
}
