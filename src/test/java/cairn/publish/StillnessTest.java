package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentTree;
import cairn.content.FileState;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A folder is read when nobody writes to it, and once in a while where somebody always does. */
class StillnessTest {

    private static final ContentTree EMPTY = holding(0);
    private static final ContentTree HALF = holding(4096);
    private static final ContentTree WHOLE = holding(8192);

    private final Deque<ContentTree> looks = new ArrayDeque<>();
    private final Deque<Boolean> sounds = new ArrayDeque<>();
    private long nanos;

    @Test
    void isThereAtOnceWhereNothingIsHeardAndNothingChanges() throws InterruptedException {
        hearsAndSees(false, WHOLE);

        assertThat(stillAfter(WHOLE)).isEqualTo(WHOLE);
        assertThat(looks).isEmpty();
    }

    @Test
    void waitsWhileSomethingIsHeardThoughItLooksTheSame() throws InterruptedException {
        hearsAndSees(true, HALF);
        hearsAndSees(true, WHOLE);
        hearsAndSees(false, WHOLE);

        assertThat(stillAfter(HALF)).isEqualTo(WHOLE);
        assertThat(looks).isEmpty();
    }

    @Test
    void waitsWhileItLooksDifferentThoughNothingIsHeard() throws InterruptedException {
        for (ContentTree seen : List.of(HALF, WHOLE, WHOLE)) {
            hearsAndSees(false, seen);
        }

        assertThat(stillAfter(EMPTY)).isEqualTo(WHOLE);
        assertThat(looks).isEmpty();
    }

    @Test
    void waitsNoLongerThanHalfASecond() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            hearsAndSees(true, holding(10_000 + i));
        }

        assertThat(stillAfter(EMPTY)).isEqualTo(holding(10_009));
    }

    private void hearsAndSees(boolean sound, ContentTree look) {
        sounds.add(sound);
        looks.add(look);
    }

    private ContentTree stillAfter(ContentTree first) throws InterruptedException {
        return new Stillness(looks::remove, this::hears, () -> nanos).after(first);
    }

    private boolean hears(long millis) {
        nanos += millis * 1_000_000;
        return sounds.remove();
    }

    private static ContentTree holding(long size) {
        return new ContentTree(
                Set.of(),
                Map.of(Path.of("page.md"), new FileState(size, FileTime.fromMillis(0), null, true)),
                Map.of());
    }
}
