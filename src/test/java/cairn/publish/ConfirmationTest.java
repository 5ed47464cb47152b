package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final Confirmation confirmation = new Confirmation(rest -> {
        rest.run();
        looks.incrementAndGet();
    });

    @AfterEach
    void stop() {
        confirmation.stop();
    }

    @Test
    void looksOnceAfterManyChanges() {
        for (int changes = 0; changes < 5; changes++) {
            confirmation.begin();
        }

        await().atMost(WatchedSite.DEADLINE).until(() -> looks.get() > 0);

        assertThat(looks).hasValue(1);
    }

    @Test
    void takesAChangeForNothingOnceItIsStopped() {
        confirmation.stop();

        confirmation.begin();

        assertThat(looks).hasValue(0);
    }
}
