package cairn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void showsNoColoursWhereNobodyLooks() {
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm"))).isFalse();
    }

    @Test
    void showsColoursUnlessSomebodyDeclinesThem() {
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", ""), true))
                .isTrue();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", "1"), true))
                .isFalse();
        assertThat(Terminal.showsColours(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm"), false)).isFalse();
    }
}
