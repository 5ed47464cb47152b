package cairn.preview.shown;

import cairn.page.Pages;
import cairn.preview.draft.DraftSite;
import cairn.preview.gate.Secrets;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is seen of the workbench. */
@Configuration(proxyBeanMethods = false)
@Import({EditPage.class, HealthPage.class, NewPage.class, WorkbenchFiles.class, ViewpointController.class})
public class ShownConfiguration {

    @Bean
    Pages pages() {
        return Pages.unpacked();
    }

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
    WorkbenchAnswers workbenchAnswers(Secrets secrets, Policy policy, WorkbenchTemplates templates) {
        return new WorkbenchAnswers(secrets, policy, templates);
    }

    @Bean
    Bar bar(DraftSite draft, Secrets secrets, WorkbenchTemplates templates) {
        return new Bar(draft, secrets, templates);
    }

    @Bean
    FilterRegistrationBean<BarFilter> barFilter(DraftSite draft, Bar bar, Policy policy) {
        return new FilterRegistrationBean<>(new BarFilter(draft, bar, policy));
    }
}
