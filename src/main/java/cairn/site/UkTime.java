package cairn.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Times as editors write them and as clocks in the United Kingdom show them, wherever the program runs. */
public final class UkTime {

    /** The zone of every day and time in the content. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private UkTime() {}

    /**
     * The moment that {@code 2026-12-01 09:00} names, or {@code 2026-12-01}, which means the first moment of that day. In
     * the hour that clocks show twice in autumn, the first of the two is meant.
     *
     * @throws IllegalArgumentException where it is no such time, or one that clocks leap over in spring
     */
    public static Instant parse(String text) {
        LocalDateTime time = local(text);
        if (ZONE.getRules().getValidOffsets(time).isEmpty()) {
            throw new IllegalArgumentException(
                    "the clocks go forward that night, so the time \"%s\" never comes: \"%s\" is the next that does"
                            .formatted(text, MINUTE.format(time.atZone(ZONE))));
        }
        return time.atZone(ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The moment as editors write it, such as {@code 2026-12-01 09:00}. */
    public static String words(Instant moment) {
        return MINUTE.format(moment.atZone(ZONE));
    }

    /** The day on which a moment falls. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static LocalDateTime local(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text, MINUTE);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a time such as \"2026-12-01 09:00\", nor a day such as \"2026-12-01\""
                            .formatted(text),
                    e);
        }
    }
}
