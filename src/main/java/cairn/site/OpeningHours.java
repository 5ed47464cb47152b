package cairn.site;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody answers, in the time of the United Kingdom.
 *
 * @param week the hours that begin on each day of the week, the earliest first; days without any are left out
 * @param closed what is known of bank holidays
 */
public record OpeningHours(Map<DayOfWeek, List<TimeRange>> week, Closing closed) {

    /** Day and night, bank holidays too. */
    public static final OpeningHours ALWAYS = new OpeningHours(Map.of(), Closing.NEVER);

    /** The same hours, in order. */
    public OpeningHours {
        Map<DayOfWeek, List<TimeRange>> ordered = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, ranges) -> ordered.put(day, ranges.stream().sorted().toList()));
        week = Map.copyOf(ordered);
    }

    /** Whether it never closes. */
    public boolean isAlways() {
        return week.isEmpty();
    }

    /** The hours that begin on that day of the week. */
    public List<TimeRange> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The hours in a sentence or two, such as "Monday to Friday, 10am to 4pm. Closed on bank holidays." */
    public String words() {
        return OpeningWords.of(this);
    }

    /** Whether somebody answers at that moment; empty where that is not known, as bank holidays are not. */
    public Optional<Opening> at(Instant moment, BankHolidays holidays) {
        return isAlways() ? Optional.of(Opening.ALWAYS) : new OpeningCalendar(this, holidays, moment).opening();
    }

    /** The hours of a stretch of days, each a pair of a day and hours that begin on it. */
    Stream<Map.Entry<LocalDate, TimeRange>> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> on(day.getDayOfWeek()).stream().map(range -> Map.entry(day, range)));
    }
}
