package cairn.check;

import cairn.site.Page;
import cairn.site.Timeline;
import cairn.site.Topic;
import cairn.source.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The front of a topic is shown as long as one of its guides is: without it, nobody would find them. */
final class TopicsHaveAFront implements TimelineRule {

    @Override
    public Stream<Problem> check(Timeline timeline, Instant now) {
        return timeline.whole().topics().stream().flatMap(topic -> check(topic, now).stream());
    }

    private static Optional<Problem> check(Topic topic, Instant now) {
        return topic.guides().stream()
                .filter(guide -> guide.lifetime()
                        .from(now)
                        .filter(shown -> !topic.front().lifetime().covers(shown))
                        .isPresent())
                .findFirst()
                .map(guide -> problem(topic.front(), guide));
    }

    private static Problem problem(Page front, Page guide) {
        return Problem.error(
                "topic-front-hidden",
                front.source(),
                "The guide %s is shown at times when this page, which opens the topic, is not."
                        .formatted(guide.source().file()),
                "Give both the same status and times.");
    }
}
