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
    private volatile Kept last = Kept.until(Long.MAX_VALUE);

    SharedCaches(Clock clock) {
        this.clock = clock;
    }

    /** The value of {@code CDN-Cache-Control} for an answer that this site gives now. */
    String keep(Site site) {
        long left = site.validUntil()
                .map(until ->
                        Math.max(0, Duration.between(clock.instant(), until).toSeconds()))
                .orElse(Long.MAX_VALUE);
        Kept kept = last;
        if (kept.left != left) {
            kept = Kept.until(left);
            last = kept;
        }
        return kept.value;
    }

    /** What is said while so many seconds are left: for all answers of a second the same. */
    private record Kept(long left, String value) {

        static Kept until(long left) {
            long fresh = Math.min(FRESH, left);
            return new Kept(
                    left,
                    "max-age=" + fresh
                            + ", stale-while-revalidate=" + Math.min(WHILE_REVALIDATING, left - fresh)
                            + ", stale-if-error=" + Math.min(IF_ERROR, left - fresh));
        }
    }
}
