package cairn.publish;

import cairn.site.Site;
import cairn.source.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells operators what is published. Always up: with errors in the content the last good site goes on, and restarting
 * would only take it away.
 */
final class ContentHealth {

    private final PublishedSite site;

    ContentHealth(PublishedSite site) {
        this.site = site;
    }

    /** What there is to tell, by its names, in an order that people read well. */
    Map<String, Object> details() {
        List<String> errors = site.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
        Site now = site.get();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", now.version().value());
        details.put("newestContentPublished", errors.isEmpty());
        details.put("errors", errors);
        now.validUntil().ifPresent(moment -> details.put("nextChange", moment.toString()));
        return details;
    }
}
