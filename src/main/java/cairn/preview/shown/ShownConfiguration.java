package cairn.preview.shown;

import cairn.page.Pages;
import cairn.preview.draft.DraftSite;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is seen of the workbench. */
@Configuration(proxyBeanMethods = false)
@Import({WorkbenchPages.class, WorkbenchFiles.class})
public class ShownConfiguration {

    @Bean
    WorkbenchTemplates workbenchTemplates() {
        return new WorkbenchTemplates();
    }

    @Bean
    Modules modules() {
        return Modules.load();
    }

    @Bean
    Policy policy(Pages pages) {
        return new Policy(pages.assets());
    }

    @Bean
    FilterRegistrationBean<BarFilter> barFilter(DraftSite draft, WorkbenchTemplates templates, Policy policy) {
        return new FilterRegistrationBean<>(new BarFilter(draft, new Bar(draft, templates), policy));
    }
}
