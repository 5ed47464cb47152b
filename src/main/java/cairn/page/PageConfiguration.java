package cairn.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The finished pages. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

    @Bean
    Pages pages() {
        return Pages.serving();
    }
}
