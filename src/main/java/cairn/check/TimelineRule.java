package cairn.check;

import cairn.site.Timeline;
import cairn.source.Problem;
import java.time.Instant;
import java.util.stream.Stream;

/** Something that holds between the moments of every good timeline. */
@FunctionalInterface
interface TimelineRule {

    /** Where it does not hold, from that moment on; what has passed is nobody's to mend. */
    Stream<Problem> check(Timeline timeline, Instant now);
}
