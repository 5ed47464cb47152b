package cairn.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The hours of the weeks round one moment. The hour that clocks leap over in spring is nobody's; in the hour that they
 * show twice in autumn, a line opens at the second and closes at the first: sooner closed is the safer mistake.
 */
final class OpeningCalendar {

    /** Longer than any run of bank holidays, and than the week behind which a day gets its date. */
    private static final int DAYS = 40;

    private final BankHolidays holidays;
    private final Closing closed;
    private final Instant moment;
    private final List<Span> spans;
    private final NavigableSet<Instant> edges = new TreeSet<>();
    private final Instant horizon;

    OpeningCalendar(OpeningHours hours, BankHolidays holidays, Instant moment) {
        this.holidays = holidays;
        this.closed = hours.closed();
        this.moment = moment;
        LocalDate today = UkTime.day(moment);
        LocalDate last = today.plusDays(DAYS);
        this.spans = hours.between(today.minusDays(DAYS), last)
                .filter(entry -> isKnown(entry.getKey()))
                .flatMap(entry -> span(entry).stream())
                .toList();
        this.horizon = startAfter(isKnown(last) ? last : holidays.until());
        spans.stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .filter(edge -> edge.isBefore(horizon))
                .forEach(edges::add);
    }

    /** The state at the moment; empty where it, or what comes next, is not known. */
    Optional<Opening> opening() {
        Opening.State state = state(moment);
        Optional<Instant> until = next(other -> other != state);
        Optional<Instant> opens =
                state == Opening.State.OPEN ? Optional.empty() : next(other -> other == Opening.State.OPEN);
        if (until.isEmpty() || state != Opening.State.OPEN && opens.isEmpty()) {
            return state == Opening.State.OPEN && !closed.dependsOnHolidays()
                    ? Optional.of(Opening.ALWAYS)
                    : Optional.empty();
        }
        boolean sooner = state == Opening.State.CLOSED
                && edges.subSet(moment, false, opens.orElse(Instant.MAX), false).stream()
                        .anyMatch(edge -> state(edge) == Opening.State.PERHAPS);
        return Optional.of(new Opening(state, since(state), until, opens, sooner));
    }

    /** Beyond it nothing is known. */
    private static Instant startAfter(LocalDate day) {
        return day.equals(LocalDate.MIN)
                ? Instant.MIN
                : day.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant();
    }

    private boolean isKnown(LocalDate day) {
        return !closed.dependsOnHolidays() || holidays.knows(day);
    }

    private Optional<Span> span(Map.Entry<LocalDate, TimeRange> hours) {
        Closing.Answer answer = closed.on(hours.getKey(), holidays);
        LocalDateTime day = hours.getKey().atStartOfDay();
        Instant from = late(day.plusMinutes(hours.getValue().from()));
        Instant to = early(day.plusMinutes(hours.getValue().end()));
        return answer == Closing.Answer.NO || !from.isBefore(to)
                ? Optional.empty()
                : Optional.of(new Span(from, to, answer == Closing.Answer.YES));
    }

    private Opening.State state(Instant at) {
        List<Span> there = spans.stream().filter(span -> span.includes(at)).toList();
        if (there.stream().anyMatch(Span::sure)) {
            return Opening.State.OPEN;
        }
        return there.isEmpty() ? Opening.State.CLOSED : Opening.State.PERHAPS;
    }

    private Optional<Instant> next(Predicate<Opening.State> wanted) {
        return edges.tailSet(moment, false).stream()
                .filter(edge -> wanted.test(state(edge)))
                .findFirst();
    }

    /** The moment from which it has been so without a break. */
    private Instant since(Opening.State state) {
        Instant since = moment;
        for (Instant edge : edges.headSet(moment, true).descendingSet()) {
            if (state(edge) != state) {
                return since;
            }
            since = edge;
        }
        return since;
    }

    private static Instant early(LocalDateTime time) {
        return gap(time)
                .orElseGet(() ->
                        time.atZone(UkTime.ZONE).withEarlierOffsetAtOverlap().toInstant());
    }

    private static Instant late(LocalDateTime time) {
        return gap(time)
                .orElseGet(() ->
                        time.atZone(UkTime.ZONE).withLaterOffsetAtOverlap().toInstant());
    }

    /** The moment at which clocks leap over that time, where they do. */
    private static Optional<Instant> gap(LocalDateTime time) {
        List<ZoneOffset> offsets = UkTime.ZONE.getRules().getValidOffsets(time);
        return offsets.isEmpty()
                ? Optional.of(UkTime.ZONE.getRules().getTransition(time)).map(ZoneOffsetTransition::getInstant)
                : Optional.empty();
    }

    private record Span(Instant from, Instant to, boolean sure) {

        boolean includes(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }
}
