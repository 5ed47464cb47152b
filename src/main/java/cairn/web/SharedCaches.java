package cairn.web;

import cairn.site.Site;
import java.time.Clock;
import java.time.Duration;

/**
 * How long caches between the site and its readers may keep an answer (RFC 9213; RFC 5861): fresh for half a minute, so
 * that an edit shows soon, and kept for a day in case the site itself is down; but never beyond the next moment at which
 * readers are to see something else.
 */
final class SharedCaches {

    private static final long FRESH = 30;
    private static final long WHILE_REVALIDATING = 60;
    private static final long IF_ERROR = Duration.ofDays(1).toSeconds();

    private final Clock clock;

    SharedCaches(Clock clock) {
        this.clock = clock;
    }

    /** The value of {@code CDN-Cache-Control} for an answer that this site gives now. */
    String keep(Site site) {
        long left = site.validUntil()
                .map(until ->
                        Math.max(0, Duration.between(clock.instant(), until).toSeconds()))
                .orElse(Long.MAX_VALUE);
        long fresh = Math.min(FRESH, left);
        return "max-age=" + fresh
                + ", stale-while-revalidate=" + Math.min(WHILE_REVALIDATING, left - fresh)
                + ", stale-if-error=" + Math.min(IF_ERROR, left - fresh);
    }
}
