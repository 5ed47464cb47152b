package cairn.preview.draft;

import cairn.publish.ContentLocation;
import cairn.publish.ContentWatcher;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The site as it would be, and what keeps it up to date. */
@Configuration(proxyBeanMethods = false)
@Import(LiveEvents.class)
public class DraftConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    DraftSite draftSite(@Value("${cairn.content:}") String folder, Clock clock) {
        return new DraftSite(ContentLocation.find(folder), clock);
    }

    @Bean
    DueChanges dueChanges(DraftSite site, Clock clock) {
        return new DueChanges(site, clock);
    }

    @Bean
    ContentWatcher contentWatcher(DraftSite site) {
        return new ContentWatcher(site.folder(), now -> site.reload());
    }
}
