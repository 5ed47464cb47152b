package cairn.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Keeps work that may never end from keeping everybody waiting. */
final class Deadline {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_EVERY_MILLIS = 100;

    private Deadline() {}

    /**
     * What the work gives; nothing where it takes too long or nests deeper than the stack. Work that was given up goes on
     * by itself, as the parser cannot be stopped, and keeps no program from ending.
     *
     * @param limit processor time, since on a busy machine good work waits too
     */
    static <T> Optional<T> within(Duration limit, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "markdown");
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread, limit);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading Markdown");
        }
    }

    private static <T> Optional<T> await(FutureTask<T> task, Thread thread, Duration limit)
            throws ExecutionException, InterruptedException {
        while (THREADS.getThreadCpuTime(thread.getId()) < limit.toNanos()) {
            try {
                return Optional.of(task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
