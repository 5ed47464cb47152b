package cairn.site;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Opening hours in plain English. Words about a state are made from the whole time for which it lasts and not from the
 * present moment, so that they stay true until it changes.
 */
final class OpeningWords {

    private static final long WEEK = 7;
    private static final String MIDNIGHT = "midnight";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    private OpeningWords() {}

    /** The hours, such as "Monday to Friday, 10am to 4pm. Closed on bank holidays." */
    static String of(OpeningHours hours) {
        if (hours.isAlways()) {
            return "Day and night.";
        }
        List<String> sentences = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0; first < days.length; first++) {
            List<TimeRange> ranges = hours.on(days[first]);
            int last = first;
            while (last + 1 < days.length && hours.on(days[last + 1]).equals(ranges)) {
                last++;
            }
            if (!ranges.isEmpty()) {
                sentences.add("%s, %s.".formatted(days(days[first], days[last]), ranges(ranges)));
            }
            first = last;
        }
        sentences.addAll(closing(hours.closed()));
        return String.join(" ", sentences);
    }

    /** The state, such as "Open now, until 4pm". */
    static String of(Opening opening) {
        String opens = opening.opens().map(moment -> opens(opening, moment)).orElse("");
        return switch (opening.state()) {
            case ALWAYS -> "Always open";
            case OPEN ->
                "Open now, until "
                        + opening.until()
                                .map(end -> until(opening.since(), end))
                                .orElse("");
            case PERHAPS -> "May be closed for a bank holiday. %s at the latest".formatted(opens);
            case CLOSED -> opening.perhapsSooner() ? opens + " at the latest" : opens;
        };
    }

    private static List<String> closing(Closing closed) {
        return switch (closed) {
            case NEVER -> List.of("Open on bank holidays too.");
            case BANK_HOLIDAYS -> List.of("Closed on bank holidays.");
            case BANK_HOLIDAYS_IN_SCOTLAND -> List.of("Closed on bank holidays in Scotland.");
            case BANK_HOLIDAYS_IN_ENGLAND_AND_WALES -> List.of("Closed on bank holidays in England and Wales.");
            case BANK_HOLIDAYS_IN_NORTHERN_IRELAND -> List.of("Closed on bank holidays in Northern Ireland.");
            case NOT_KNOWN -> List.of("It may be closed on bank holidays.");
        };
    }

    private static String days(DayOfWeek first, DayOfWeek last) {
        if (first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY) {
            return "Every day";
        }
        if (first == last) {
            return name(first);
        }
        return "%s %s %s".formatted(name(first), last.minus(1) == first ? "and" : "to", name(last));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String ranges(List<TimeRange> ranges) {
        return ranges.stream().map(OpeningWords::range).collect(Collectors.joining(" and "));
    }

    private static String range(TimeRange range) {
        return range.isWholeDay()
                ? "day and night"
                : "%s to %s".formatted(time(range.from()), time(range.to() % TimeRange.DAY));
    }

    /** The end of an open time: with its day only where the hour alone could be that of another day. */
    private static String until(Instant since, Instant end) {
        ZonedDateTime at = end.atZone(UkTime.ZONE);
        String time = time(at);
        // The midnight of a day is the one behind it.
        LocalDate day = at.minusNanos(1).toLocalDate();
        return Duration.between(since, end).compareTo(Duration.ofDays(1)) <= 0
                ? time
                : "%s %s".formatted(day(UkTime.day(since), day), time);
    }

    private static String opens(Opening opening, Instant moment) {
        ZonedDateTime at = moment.atZone(UkTime.ZONE);
        String day = day(UkTime.day(opening.since()), at.toLocalDate());
        String time = time(at);
        // "Monday midnight" could be either end of Monday.
        return time.equals(MIDNIGHT) ? "Opens at the start of " + day : "Opens %s %s".formatted(day, time);
    }

    /** The day, with its date where it lies a week or more behind the other. */
    private static String day(LocalDate since, LocalDate day) {
        return (ChronoUnit.DAYS.between(since, day) < WEEK ? WEEKDAY : DATE).format(day);
    }

    private static String time(ZonedDateTime at) {
        return time(at.getHour() * 60 + at.getMinute());
    }

    /** The time as people say it: 10am, 4:30pm, midday, midnight. */
    private static String time(int minute) {
        if (minute == 0) {
            return MIDNIGHT;
        }
        if (minute == TimeRange.DAY / 2) {
            return "midday";
        }
        int hour = minute / 60;
        String words = String.valueOf(hour % 12 == 0 ? 12 : hour % 12);
        return words + (minute % 60 == 0 ? "" : ":%02d".formatted(minute % 60)) + (hour < 12 ? "am" : "pm");
    }
}
