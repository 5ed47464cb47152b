package cairn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class PartMemoryTest {

    /** Parts are named by their first letters. */
    private final PartMemory<String, String> memory = new PartMemory<>(part -> part.substring(0, 1));

    private final Queue<String> worked = new ConcurrentLinkedQueue<>();

    @Test
    void worksOnlyOnWhatChanged() {
        assertThat(of("nothing", "a1", "b1", "c1")).containsExactly("A1", "B1", "C1");
        worked.clear();

        assertThat(of("nothing", "a1", "b2", "c1")).containsExactly("A1", "B2", "C1");
        assertThat(worked).containsExactly("b2");
    }

    @Test
    void knowsWhatMovedWhereSomethingCameOrWent() {
        of("nothing", "a1", "b1", "c1");
        worked.clear();

        assertThat(of("nothing", "c1", "x1", "a1")).containsExactly("C1", "X1", "A1");
        assertThat(worked).containsExactly("x1");
    }

    @Test
    void worksAgainWhereWhatItIsHeldAgainstChanged() {
        of("nothing", "a1");
        worked.clear();

        assertThat(of("something", "a1")).containsExactly("A1");
        assertThat(worked).containsExactly("a1");
    }

    @Test
    void forgetsWhatTheRoundBeforeDidNotHave() {
        of("nothing", "a1");
        of("nothing", "b1");
        worked.clear();

        of("nothing", "a1");

        assertThat(worked).containsExactly("a1");
    }

    private List<String> of(String against, String... parts) {
        return memory.of(List.of(parts), against, part -> {
            worked.add(part);
            return part.toUpperCase(Locale.ROOT);
        });
    }
}
