package cairn.check;

import cairn.site.Timeline;
import cairn.site.UkTime;
import cairn.source.Problem;
import cairn.source.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the rules found that look at titles, addresses, times and links and at no words, kept for as long as nothing but words
 * changes (decision 36).
 */
final class OutlineMemory {

    private Optional<Found> last = Optional.empty();

    /**
     * What the rules find.
     *
     * @param sources the texts of the timeline
     * @param rules are held against it where that is not known
     */
    List<Problem> of(Timeline timeline, Sources sources, Instant now, Supplier<List<Problem>> rules) {
        List<Problem> problems = last.filter(found -> found.holdsFor(timeline, sources, now))
                .map(Found::problems)
                .orElseGet(rules);
        last = Optional.of(new Found(timeline, sources, now, problems));
        return problems;
    }

    private record Found(Timeline timeline, Sources sources, Instant at, List<Problem> problems) {

        /** Rules ask for the day and for what is still to come; and a problem has a place in a text. */
        boolean holdsFor(Timeline other, Sources texts, Instant now) {
            return other.isRewordingOf(timeline)
                    && !now.isBefore(at)
                    && UkTime.day(now).equals(UkTime.day(at))
                    && !timeline.changesBetween(at, now)
                    && problems.stream()
                            .map(problem -> problem.place().file())
                            .allMatch(file -> Objects.equals(
                                    texts.texts().get(file), sources.texts().get(file)));
        }
    }
}
