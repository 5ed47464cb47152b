package cairn.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UkTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01 09:00, 2026-12-01T09:00:00Z",
        "2026-07-01 09:00, 2026-07-01T08:00:00Z",
        "2026-12-01, 2026-12-01T00:00:00Z",
        "2026-07-01, 2026-06-30T23:00:00Z",
        "2027-03-28 00:59, 2027-03-28T00:59:00Z",
        "2027-03-28 02:00, 2027-03-28T01:00:00Z",
        "2026-10-25 00:59, 2026-10-24T23:59:00Z",
        "2026-10-25 02:00, 2026-10-25T02:00:00Z"
    })
    void readsTheTimeOfClocksInLondon(String text, Instant moment) {
        assertThat(UkTime.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25 01:00, 2026-10-25T00:00:00Z",
        "2026-10-25 01:30, 2026-10-25T00:30:00Z",
        "2026-10-25 01:59, 2026-10-25T00:59:00Z"
    })
    void takesTheFirstOfTheTwoHoursInAutumn(String text, Instant moment) {
        assertThat(UkTime.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28 01:00, 2027-03-28 02:00", "2027-03-28 01:59, 2027-03-28 02:59"})
    void refusesTheHourThatClocksLeapOverInSpring(String text, String next) {
        assertThatThrownBy(() -> UkTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the clocks go forward")
                .hasMessageContaining(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-13-01",
                "2026-02-30",
                "2026-02-30 09:00",
                "2026-12-01 24:00",
                "2026-12-01T09:00",
                "2026-12-01 9:00",
                "2026-12-01 09:00:00",
                "1/12/2026",
                "+999999999-12-01"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> UkTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text)
                .hasMessageContaining("2026-12-01 09:00");
    }

    @Test
    void writesAMomentAsEditorsDo() {
        assertThat(UkTime.words(Instant.parse("2026-07-01T08:00:00Z"))).isEqualTo("2026-07-01 09:00");
        assertThat(UkTime.day(Instant.parse("2026-06-30T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
    }
}
