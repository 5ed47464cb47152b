package cairn.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of one day, as clocks in the United Kingdom show them; where it ends no later than it begins, it ends on the
 * next day.
 *
 * @param from the minute of the day at which it begins, from 0 to 1439
 * @param to the minute of the day at which it ends, from 0 to 1440
 */
public record TimeRange(int from, int to) implements Comparable<TimeRange> {

    /** The minutes of a day. */
    public static final int DAY = 24 * 60;

    private static final Pattern TEXT =
            Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|(24):(00))");

    /** @throws IllegalArgumentException where it is not within a day, or nothing */
    public TimeRange {
        if (from < 0 || from >= DAY || to < 0 || to > DAY || from == to) {
            throw new IllegalArgumentException("minutes from %d to %d are no hours of a day".formatted(from, to));
        }
    }

    /**
     * The hours that {@code 10:00-16:00} names; {@code 18:00-02:00} end on the next day, {@code 00:00-24:00} are all.
     *
     * @throws IllegalArgumentException where they are not of that form, or end when they begin
     */
    public static TimeRange parse(String text) {
        Matcher times = TEXT.matcher(text);
        if (!times.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a range of times such as \"10:00-16:00\"".formatted(text));
        }
        int from = minutes(times.group(1), times.group(2));
        int to = times.group(5) == null ? minutes(times.group(3), times.group(4)) : DAY;
        if (from == to) {
            throw new IllegalArgumentException(
                    "\"%s\" ends when it begins: a whole day is \"00:00-24:00\"".formatted(text));
        }
        return new TimeRange(from, to);
    }

    /** The minutes from the beginning of its day to its end. */
    public int end() {
        return to > from ? to : to + DAY;
    }

    /** Whether it is a whole day. */
    boolean isWholeDay() {
        return from == 0 && to == DAY;
    }

    @Override
    public int compareTo(TimeRange other) {
        return Integer.compare(from, other.from);
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}
