package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed is read by who sealed it, for some minutes, and by nobody else. */
class SealTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final byte[] BYTES = "what was found".getBytes(StandardCharsets.UTF_8);

    @Test
    void isReadUntilItsTimeIsOver() {
        String closed = at(NOW).close(BYTES, "site");

        assertThat(at(NOW).open(closed, "site")).contains(BYTES);
        assertThat(at(NOW.plus(Seal.HOLDS).minusSeconds(1)).open(closed, "site"))
                .contains(BYTES);
        assertThat(at(NOW.plus(Seal.HOLDS)).open(closed, "site")).isEmpty();
    }

    @Test
    void isReadForNothingElse() {
        assertThat(at(NOW).open(at(NOW).close(BYTES, "site"), "another")).isEmpty();
    }

    @Test
    void isReadByNobodyElse() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Seal chance = Seal.of("", clock);

        assertThat(chance.open(chance.close(BYTES, "site"), "site")).contains(BYTES);
        assertThat(Seal.of("", clock).open(chance.close(BYTES, "site"), "site")).isEmpty();
        assertThat(at(NOW).open(chance.close(BYTES, "site"), "site")).isEmpty();
    }

    @Test
    void looksOtherwiseEachTime() {
        assertThat(at(NOW).close(BYTES, "site")).isNotEqualTo(at(NOW).close(BYTES, "site"));
    }

    @Test
    void isNotReadWhereALetterIsAnother() {
        String closed = at(NOW).close(BYTES, "site");

        for (int i = 0; i < closed.length() - 1; i++) {
            String other = closed.substring(0, i) + (closed.charAt(i) == 'A' ? 'B' : 'A') + closed.substring(i + 1);
            assertThat(at(NOW).open(other, "site")).as("letter " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAA", "!", "a=b", "\u00e9"})
    void isNotReadOutOfNonsense(String text) {
        assertThat(at(NOW).open(text, "site")).isEqualTo(Optional.empty());
        assertThat(at(NOW).open("a".repeat(100_000), "site")).isEmpty();
    }

    private static Seal at(Instant moment) {
        return Seal.of("a secret that instances share", Clock.fixed(moment, ZoneOffset.UTC));
    }
}
