package cairn.web;

import cairn.page.Pages;
import cairn.site.CurrentSite;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The site over HTTP, for its readers. */
@Configuration(proxyBeanMethods = false)
@Import(AnswersConfiguration.class)
public class WebConfiguration {

    @Bean
    FinishedAnswers finishedAnswers(CurrentSite site, Pages pages, SharedCaches sharedCaches) {
        return new FinishedAnswers(site, pages, sharedCaches);
    }

    @Bean
    FilterRegistrationBean<MannersFilter> mannersFilter(
            SafetyHeaders headers, ErrorAnswers errors, CurrentSite site, Forms forms, FinishedAnswers finished) {
        FilterRegistrationBean<MannersFilter> filter =
                new FilterRegistrationBean<>(new MannersFilter(headers, errors, site, forms, finished));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
