package cairn.publish;

import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again at every file some time after a change, without haste: a file can be written twice within what the disk's
 * clock tells apart, and tools that copy put old times back.
 */
final class Confirmation {

    private static final Logger log = LoggerFactory.getLogger(Confirmation.class);

    /** The coarsest times that file systems keep are those of FAT. */
    private static final long AFTER_MILLIS = 2_000;

    /** How many files are looked at before a rest. */
    private static final int AT_ONCE = 50;

    private final Consumer<Runnable> confirming;
    /** Once it is stopped, nothing is looked at any more. */
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, Confirmation::thread, new ThreadPoolExecutor.DiscardPolicy());

    private Optional<ScheduledFuture<?>> due = Optional.empty();

    /** @param confirming looks at every file, and calls what it is given between them */
    Confirmation(Consumer<Runnable> confirming) {
        this.confirming = confirming;
    }

    /** Looks when nothing has changed for a while: one look after many changes. */
    void begin() {
        due.ifPresent(earlier -> earlier.cancel(false));
        due = Optional.of(thread.schedule(this::confirm, AFTER_MILLIS, TimeUnit.MILLISECONDS));
    }

    void stop() {
        thread.shutdownNow();
    }

    private void confirm() {
        try {
            confirming.accept(new Rest());
        } catch (RuntimeException | StackOverflowError e) {
            log.error("The content could not be looked at again: the next change gets its chance.", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "content-confirmation");
        thread.setDaemon(true);
        return thread;
    }

    /** Rests as long as the files before took. */
    private static final class Rest implements Runnable {

        private int files;
        private long begun = System.nanoTime();

        @Override
        public void run() {
            if (++files % AT_ONCE == 0) {
                LockSupport.parkNanos(System.nanoTime() - begun);
                begun = System.nanoTime();
            }
        }
    }
}
