package cairn.page;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The finished pages. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

    @Bean
    Pages pages() {
        return Pages.serving();
    }

    /** In the place of Spring's own, for nobody asks it: the words of pages are asked for by their templates. */
    @Bean
    MessageSource messageSource() {
        return new InterfaceWords().messages();
    }
}
