package cairn.web;

import cairn.page.Pages;
import cairn.site.CurrentSite;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The site over HTTP, for its readers. */
@Configuration(proxyBeanMethods = false)
@Import({AnswersConfiguration.class, RoutingConfiguration.class})
public class WebConfiguration {

    /** Puts the answers that are finished before everything else. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> finishedAnswers(
            CurrentSite site,
            Pages pages,
            SafetyHeaders headers,
            SharedCaches sharedCaches,
            MissingPages missingPages) {
        return factory -> factory.addServerCustomizers(server -> {
            FinishedAnswers finished =
                    new FinishedAnswers(site, new ReadyAnswers(pages, headers), sharedCaches, missingPages);
            finished.setHandler(server.getHandler());
            server.setHandler(finished);
        });
    }

    /**
     * Keeps no headers of a connection for its next request: what Jetty would set aside for them are 100 kB each, and a
     * thousand connections would fill the heap (decision 31).
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> smallConnections() {
        return factory -> factory.addServerCustomizers(server -> Stream.of(server.getConnectors())
                .map(connector -> connector.getConnectionFactory(HttpConnectionFactory.class))
                .forEach(http -> http.getHttpConfiguration().setHeaderCacheSize(0)));
    }

    @Bean
    FilterRegistrationBean<MannersFilter> mannersFilter(
            SafetyHeaders headers, ErrorAnswers errors, CurrentSite site, Forms forms) {
        FilterRegistrationBean<MannersFilter> filter =
                new FilterRegistrationBean<>(new MannersFilter(headers, errors, site, forms));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
