package cairn.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.content.ContentReader;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening hours through the days on which they go wrong, with the bank holidays of the real content. */
class OpeningHoursTest {

    private static final BankHolidays HOLIDAYS = ContentReader.read(Path.of("content"))
            .timeline()
            .orElseThrow()
            .whole()
            .bankHolidays();

    private static final OpeningHours OFFICE =
            new OpeningHours(week("10:00-16:00", 1, 2, 3, 4, 5), Closing.BANK_HOLIDAYS);

    /** Monday to Thursday in the evening, then the whole weekend. */
    private static final OpeningHours NIGHTS = nights();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23 09:59 | Opens Monday 10am",
                "2026-11-23 10:00 | Open now, until 4pm",
                "2026-11-23 15:59 | Open now, until 4pm",
                "2026-11-23 16:00 | Opens Tuesday 10am",
                "2026-11-20 16:00 | Opens Monday 10am",
                // Sunday, in the middle of the night
                "2026-11-22 02:00 | Opens Monday 10am",
                // Christmas: the 25th is a Friday, and the bank holiday of the 26th is on Monday
                "2026-12-24 15:59 | Open now, until 4pm",
                "2026-12-24 16:00 | Opens Tuesday 10am",
                "2026-12-25 12:00 | Opens Tuesday 10am",
                "2026-12-28 12:00 | Opens Tuesday 10am",
                "2026-12-29 12:00 | Open now, until 4pm",
                // Good Friday to Tuesday, where Easter Monday is none in Scotland
                "2027-03-25 16:00 | Opens Tuesday 10am at the latest",
                "2027-03-26 12:00 | Opens Tuesday 10am at the latest",
                "2027-03-29 12:00 | May be closed for a bank holiday. Opens Tuesday 10am at the latest",
                "2027-03-29 16:00 | Opens Tuesday 10am",
                // 2 January is one in Scotland alone; in 2027 its day is Monday the 4th
                "2026-01-02 12:00 | May be closed for a bank holiday. Opens Monday 10am at the latest",
                "2026-12-31 16:00 | Opens Tuesday 10am at the latest",
                "2027-01-04 09:59 | Opens Tuesday 10am at the latest",
                "2027-01-04 10:00 | May be closed for a bank holiday. Opens Tuesday 10am at the latest",
                // St Andrew's Day
                "2026-11-30 12:00 | May be closed for a bank holiday. Opens Tuesday 10am at the latest",
                // August: the first Monday in Scotland, the last elsewhere
                "2027-08-02 12:00 | May be closed for a bank holiday. Opens Tuesday 10am at the latest",
                "2027-08-30 12:00 | May be closed for a bank holiday. Opens Tuesday 10am at the latest",
                // the day for the World Cup, which nobody could have reckoned
                "2026-06-15 12:00 | May be closed for a bank holiday. Opens Tuesday 10am at the latest",
            })
    void tellsWhoIsOpenInWords(String moment, String words) {
        assertThat(words(OFFICE, moment)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "bank-holidays-in-scotland, 2026-01-02 12:00, Opens Monday 10am",
        "bank-holidays-in-scotland, 2026-04-06 12:00, 'Open now, until 4pm'",
        "bank-holidays-in-scotland, 2026-11-30 12:00, Opens Tuesday 10am",
        "bank-holidays-in-england-and-wales, 2026-01-02 12:00, 'Open now, until 4pm'",
        "bank-holidays-in-england-and-wales, 2026-04-06 12:00, Opens Tuesday 10am",
        "bank-holidays-in-northern-ireland, 2026-03-17 12:00, Opens Wednesday 10am",
        "never, 2026-12-25 12:00, 'Open now, until 4pm'",
        "not-known, 2026-12-25 12:00, May be closed for a bank holiday. Opens Tuesday 10am at the latest",
    })
    void closesOnTheBankHolidaysThatALineObserves(String closed, String moment, String words) {
        assertThat(words(new OpeningHours(OFFICE.week(), closing(closed)), moment))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23 17:59 | Opens Monday 6pm",
                "2026-11-23 23:59 | Open now, until 2am",
                "2026-11-24 01:59 | Open now, until 2am",
                "2026-11-24 02:00 | Opens Tuesday 6pm",
                "2026-11-27 18:00 | Open now, until Monday 6am",
                "2026-11-29 23:59 | Open now, until Monday 6am",
                "2026-11-30 05:59 | Open now, until Monday 6am",
                "2026-11-30 06:00 | Opens Monday 6pm",
            })
    void goesOnPastMidnight(String moment, String words) {
        assertThat(words(NIGHTS, moment)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00:30-01:30 | 2026-03-29T00:29:59Z | Opens Sunday 12:30am",
                "00:30-01:30 | 2026-03-29T00:59:59Z | Open now, until 2am",
                "00:30-01:30 | 2026-03-29T01:00:00Z | Opens Monday 12:30am",
                "01:30-03:00 | 2026-03-29T00:59:59Z | Opens Sunday 2am",
                "01:30-03:00 | 2026-03-29T01:00:00Z | Open now, until 3am",
                // in autumn the hour from one to two comes twice
                "00:30-01:30 | 2026-10-25T00:29:59Z | Open now, until 1:30am",
                "00:30-01:30 | 2026-10-25T00:30:00Z | Opens Monday 12:30am",
                "00:30-01:30 | 2026-10-25T01:29:59Z | Opens Monday 12:30am",
                "01:30-03:00 | 2026-10-25T00:30:00Z | Opens Sunday 1:30am",
                "01:30-03:00 | 2026-10-25T01:30:00Z | Open now, until 3am",
                "10:00-16:00 | 2026-03-29T08:59:59Z | Opens Sunday 10am",
                "10:00-16:00 | 2026-03-29T09:00:00Z | Open now, until 4pm",
                "10:00-16:00 | 2026-10-25T09:59:59Z | Opens Sunday 10am",
                "10:00-16:00 | 2026-10-25T10:00:00Z | Open now, until 4pm",
            })
    void isRatherClosedThanOpenWhereClocksChange(String hours, String moment, String words) {
        OpeningHours daily = new OpeningHours(week(hours, 1, 2, 3, 4, 5, 6, 7), Closing.NEVER);

        assertThat(daily.at(Instant.parse(moment), HOLIDAYS).map(Opening::words))
                .contains(words);
    }

    /** A walk through three years: what is said holds from each change to the second before the next. */
    @ParameterizedTest
    @EnumSource(Closing.class)
    void saysTheSameToTheVerySecondAtWhichItChanges(Closing closed) {
        Instant last = UkTime.parse("2028-11-30");
        for (OpeningHours hours :
                List.of(new OpeningHours(OFFICE.week(), closed), new OpeningHours(NIGHTS.week(), closed))) {
            Instant moment = UkTime.parse("2026-02-12 13:00");
            int changes = 0;
            while (moment.isBefore(last)) {
                Opening opening = hours.at(moment, HOLIDAYS).orElseThrow();
                Instant until = opening.until().orElseThrow();
                assertThat(until).isAfter(moment);
                Instant middle = moment.plus(Duration.between(moment, until).dividedBy(2));
                for (Instant other : List.of(middle, until.minusNanos(1))) {
                    assertThat(hours.at(other, HOLIDAYS).map(Opening::words))
                            .as("%s", other)
                            .contains(opening.words());
                }
                assertThat(hours.at(until, HOLIDAYS).map(Opening::state)).isNotEqualTo(Optional.of(opening.state()));
                moment = until;
                changes++;
            }
            assertThat(changes).isGreaterThan(900);
        }
    }

    @Test
    void namesTheDateWhereTheDayIsAWeekAwayOrMore() {
        OpeningHours mondays = new OpeningHours(week("10:00-16:00", 1), Closing.BANK_HOLIDAYS);

        assertThat(words(mondays, "2026-12-14 16:00")).contains("Opens Monday 21 December 10am");
        OpeningHours sundays = new OpeningHours(week("00:00-02:00", 7), Closing.NEVER);
        assertThat(words(sundays, "2026-12-20 02:00")).contains("Opens at the start of Sunday 27 December");
        assertThat(words(mondays, "2026-12-21 16:00")).contains("Opens Monday 11 January 10am at the latest");
    }

    @Test
    void isAlwaysOpenOnBankHolidaysToo() {
        assertThat(words(OpeningHours.ALWAYS, "2026-12-25 03:00")).contains("Always open");
        assertThat(OpeningHours.ALWAYS.at(Instant.EPOCH, BankHolidays.UNKNOWN)).contains(Opening.ALWAYS);
        assertThat(words(new OpeningHours(week("00:00-24:00", 1, 2, 3, 4, 5, 6, 7), Closing.NEVER), "2026-12-25 03:00"))
                .contains("Always open");
    }

    @Test
    void saysNothingWhereBankHolidaysAreNotKnown() {
        assertThat(words(OFFICE, "2028-12-28 12:00")).contains("Open now, until 4pm");
        assertThat(words(OFFICE, "2028-12-29 16:00")).isEmpty();
        assertThat(words(OFFICE, "2029-01-03 12:00")).isEmpty();
        assertThat(OFFICE.at(UkTime.parse("2026-11-24 12:00"), BankHolidays.UNKNOWN))
                .isEmpty();
        assertThat(words(new OpeningHours(OFFICE.week(), Closing.NEVER), "2029-01-03 12:00"))
                .contains("Open now, until 4pm");
    }

    @Test
    void saysTheHoursInWords() {
        assertThat(OFFICE.words()).isEqualTo("Monday to Friday, 10am to 4pm. Closed on bank holidays.");
        assertThat(OpeningHours.ALWAYS.words()).isEqualTo("Day and night.");
        assertThat(NIGHTS.words())
                .isEqualTo("Monday, midnight to 6am and 6pm to 2am. Tuesday to Thursday, 6pm to 2am."
                        + " Friday, 6pm to midnight. Saturday and Sunday, day and night. Open on bank holidays too.");
        assertThat(new OpeningHours(week("12:00-16:30", 1, 2, 3, 4, 5, 6, 7), Closing.NOT_KNOWN).words())
                .isEqualTo("Every day, midday to 4:30pm. It may be closed on bank holidays.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-16", "10:00", "10:00-10:00", "24:00-02:00", "10:00-24:30", "9:00-17:00", "10:00–16:00"})
    void refusesWhatIsNoRangeOfTimes(String text) {
        assertThatThrownBy(() -> TimeRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsEveryBankHolidayOfTheThreeNations() {
        assertThat(HOLIDAYS.until()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(HOLIDAYS.days().get(Nation.ENGLAND_AND_WALES)).hasSize(3 * 8);
        assertThat(HOLIDAYS.days().get(Nation.SCOTLAND)).hasSize(3 * 9 + 1);
        assertThat(HOLIDAYS.days().get(Nation.NORTHERN_IRELAND)).hasSize(3 * 10);
        HOLIDAYS.days()
                .values()
                .forEach(days ->
                        assertThat(days).allMatch(day -> day.getDayOfWeek().getValue() < 6));
    }

    private static Optional<String> words(OpeningHours hours, String moment) {
        return hours.at(UkTime.parse(moment), HOLIDAYS).map(Opening::words);
    }

    private static Closing closing(String word) {
        return List.of(Closing.values()).stream()
                .filter(closed -> closed.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Map<DayOfWeek, List<TimeRange>> week(String hours, int... days) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (int day : days) {
            week.put(DayOfWeek.of(day), List.of(TimeRange.parse(hours)));
        }
        return week;
    }

    private static OpeningHours nights() {
        Map<DayOfWeek, List<TimeRange>> week = week("18:00-02:00", 2, 3, 4);
        week.put(DayOfWeek.MONDAY, List.of(TimeRange.parse("18:00-02:00"), TimeRange.parse("00:00-06:00")));
        week.put(DayOfWeek.FRIDAY, List.of(TimeRange.parse("18:00-24:00")));
        week.put(DayOfWeek.SATURDAY, List.of(TimeRange.parse("00:00-24:00")));
        week.put(DayOfWeek.SUNDAY, List.of(TimeRange.parse("00:00-24:00")));
        return new OpeningHours(week, Closing.NEVER);
    }
}
