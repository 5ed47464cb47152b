package cairn.preview.draft;

import cairn.site.Site;
import cairn.site.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * From when the site is seen, and by whom.
 *
 * @param asOf the moment; the present one, where there is none
 * @param drafts whether pages show that are still being written
 */
public record Viewpoint(Optional<Instant> asOf, boolean drafts) {

    /** The site of this minute with everything in it that is being written. */
    public static final Viewpoint USUAL = new Viewpoint(Optional.empty(), true);

    /** The moment meant. */
    public Instant moment(Clock clock) {
        return asOf.orElseGet(clock::instant);
    }

    /** What is seen from here. */
    Site of(Timeline timeline, Clock clock) {
        return drafts ? timeline.withDraftsAt(moment(clock)) : timeline.at(moment(clock));
    }
}
