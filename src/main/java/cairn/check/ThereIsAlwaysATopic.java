package cairn.check;

import cairn.site.SourceRef;
import cairn.site.Timeline;
import cairn.site.UkTime;
import cairn.source.Problem;
import java.time.Instant;
import java.util.stream.Stream;

/** At every moment readers find at least one topic: the first page would be empty without. */
final class ThereIsAlwaysATopic implements TimelineRule {

    @Override
    public Stream<Problem> check(Timeline timeline, Instant now) {
        return timeline.momentsFrom(now).stream()
                .filter(moment -> isEmpty(timeline, moment))
                .limit(1)
                .map(ThereIsAlwaysATopic::problem);
    }

    /** Asked of the fronts alone: the whole site of each moment would take long to make. */
    private static boolean isEmpty(Timeline timeline, Instant moment) {
        return timeline.whole().topics().stream()
                .noneMatch(topic -> topic.front().lifetime().isShownAt(moment));
    }

    private static Problem problem(Instant moment) {
        return Problem.error(
                "no-topic-shown",
                SourceRef.startOf("topics"),
                "From %s on readers would find no topic at all.".formatted(UkTime.words(moment)),
                "Publish one, or let one stay longer.");
    }
}
