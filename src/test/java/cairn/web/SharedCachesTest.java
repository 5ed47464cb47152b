package cairn.web;

import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.UkTime;
import cairn.testing.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedCachesTest {

    private static final Instant NEXT = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void keepsAnAnswerForADayAtMostWhereNothingIsDue() {
        assertThat(new SharedCaches(new MovableClock("2026-11-23T12:00:00Z")).keep(site().build()))
                .isEqualTo("max-age=30, stale-while-revalidate=60, stale-if-error=86400");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T12:00:00Z,     30, 60, 86400",
        "2026-11-30T09:00:00Z,     30, 60, 86370",
        "2026-12-01T08:58:30Z,     30, 60, 60",
        "2026-12-01T08:58:31Z,     30, 59, 59",
        "2026-12-01T08:59:30Z,     30,  0,  0",
        "2026-12-01T08:59:31Z,     29,  0,  0",
        "2026-12-01T08:59:59Z,      1,  0,  0",
        "2026-12-01T08:59:59.001Z,  0,  0,  0",
        "2026-12-01T09:00:00Z,      0,  0,  0",
        "2026-12-01T09:00:01Z,      0,  0,  0"
    })
    void keepsNothingBeyondTheNextChange(String now, long fresh, long revalidating, long ifError) {
        String kept = new SharedCaches(new MovableClock(now))
                .keep(site().validUntil(NEXT).build());

        assertThat(kept)
                .isEqualTo("max-age=%d, stale-while-revalidate=%d, stale-if-error=%d", fresh, revalidating, ifError);
        assertThat(Instant.parse(now).plusSeconds(fresh + Math.max(revalidating, ifError)))
                .isBeforeOrEqualTo(NEXT.isAfter(Instant.parse(now)) ? NEXT : Instant.parse(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25 01:30, 2026-10-25T00:29:59Z",
        "2026-10-25 02:00, 2026-10-25T01:59:59Z",
        "2027-03-28 00:59, 2027-03-28T00:58:59Z",
        "2027-03-28 02:00, 2027-03-28T00:59:59Z"
    })
    void countsSecondsAndNotHoursOfTheClockWhereClocksChange(String next, String secondBefore) {
        assertThat(new SharedCaches(new MovableClock(secondBefore))
                        .keep(site().validUntil(UkTime.parse(next)).build()))
                .startsWith("max-age=1,");
    }
}
