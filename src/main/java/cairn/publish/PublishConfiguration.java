package cairn.publish;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published site and what keeps it up to date. */
@Configuration(proxyBeanMethods = false)
public class PublishConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    PublishedSite publishedSite(@Value("${cairn.content:}") String folder, Clock clock) {
        try {
            return PublishedSite.open(ContentLocation.find(folder), clock);
        } catch (ContentRefused e) {
            throw new StartRefused(e);
        }
    }

    @Bean
    ContentWatcher contentWatcher(PublishedSite site) {
        return new ContentWatcher(site.folder(), site);
    }
}
