package cairn.publish;

import cairn.site.Site;
import cairn.source.Problem;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells operators what is published. Always up: with errors in the content the last good site goes on, and restarting
 * would only take it away.
 */
final class ContentHealth implements HealthIndicator {

    private final PublishedSite site;

    ContentHealth(PublishedSite site) {
        this.site = site;
    }

    @Override
    public Health health() {
        List<String> errors = site.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
        Site now = site.get();
        Health.Builder health = Health.up();
        now.validUntil().ifPresent(moment -> health.withDetail("nextChange", moment.toString()));
        return health.withDetail("version", now.version().value())
                .withDetail("newestContentPublished", errors.isEmpty())
                .withDetail("errors", errors)
                .build();
    }
}
