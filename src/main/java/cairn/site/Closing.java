package cairn.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is known of the bank holidays on which a line with opening hours does not answer. */
public enum Closing {
    /** It answers on bank holidays as on any day. */
    NEVER,
    /** It closes on bank holidays and does not say whose. */
    BANK_HOLIDAYS,
    /** It closes on those of Scotland. */
    BANK_HOLIDAYS_IN_SCOTLAND,
    /** It closes on those of England and Wales. */
    BANK_HOLIDAYS_IN_ENGLAND_AND_WALES,
    /** It closes on those of Northern Ireland. */
    BANK_HOLIDAYS_IN_NORTHERN_IRELAND,
    /** Nobody knows. */
    NOT_KNOWN;

    /** Whether a line answers on a day on which it has hours. */
    enum Answer {
        YES,
        NO,
        PERHAPS
    }

    private static final String PREFIX = "BANK_HOLIDAYS_IN_";

    /** The word that editors write, such as {@code bank-holidays}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether bank holidays make a difference, or may make one. */
    public boolean dependsOnHolidays() {
        return this != NEVER;
    }

    /** Whether the line answers on that day, in its hours. */
    Answer on(LocalDate day, BankHolidays holidays) {
        if (this == NEVER || !holidays.inSome(nations(), day)) {
            return Answer.YES;
        }
        return this != NOT_KNOWN && holidays.inEach(nations(), day) ? Answer.NO : Answer.PERHAPS;
    }

    private List<Nation> nations() {
        return name().startsWith(PREFIX)
                ? List.of(Nation.valueOf(name().substring(PREFIX.length())))
                : List.of(Nation.values());
    }
}
