package cairn.site;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The bank holidays of the United Kingdom, as far as they are known.
 *
 * @param days those of each nation
 * @param until the last day up to which none is missing
 * @param source where the content says until when
 */
public record BankHolidays(Map<Nation, Set<LocalDate>> days, LocalDate until, SourceRef source) {

    /** The file that holds them. */
    public static final String FILE = "bank-holidays.yml";

    /** Where nothing is known of them. */
    public static final BankHolidays UNKNOWN = new BankHolidays(Map.of(), LocalDate.MIN, SourceRef.startOf(FILE));

    /** Days on which people are off work, be it that the bank holiday was moved from a weekend to a working day. */
    private static final Set<MonthDay> FEASTS = Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(1, 1));

    /** Whether it is known if that day is one. */
    public boolean knows(LocalDate day) {
        return !day.isAfter(until);
    }

    /** Whether it is one in each of those nations. */
    boolean inEach(Collection<Nation> nations, LocalDate day) {
        return nations.stream().allMatch(nation -> in(nation, day));
    }

    /** Whether it is one in some of those nations, or a feast that was moved to a working day. */
    boolean inSome(Collection<Nation> nations, LocalDate day) {
        return FEASTS.contains(MonthDay.from(day)) || nations.stream().anyMatch(nation -> in(nation, day));
    }

    private boolean in(Nation nation, LocalDate day) {
        return days.getOrDefault(nation, Set.of()).contains(day);
    }
}
