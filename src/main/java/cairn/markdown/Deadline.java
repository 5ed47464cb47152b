package cairn.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Keeps work that may never end from keeping everybody waiting. */
final class Deadline {

    private static final long LOOK_EVERY_MILLIS = 50;

    /** The same for everybody who asks, and much: some patterns call themselves for each character they match. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private Deadline() {}

    /**
     * What the work gives.
     *
     * @param limit processor time, since on a busy machine good work waits too
     * @param stop makes the work end soon after its time is up
     * @throws TimeoutException where it takes too long
     * @throws ExecutionException where it fails, or nests deeper than the stack
     */
    static <T> T within(Duration limit, Supplier<T> work, Runnable stop) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading Markdown");
        } finally {
            stop.run();
        }
    }

    /** A thread's processor time never exceeds the time since its start, and asking for it costs a program more than most texts. */
    private static <T> T await(FutureTask<T> task, Thread thread, Duration limit)
            throws TimeoutException, ExecutionException, InterruptedException {
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return awaitBusy(task, thread, limit);
        }
    }

    private static <T> T awaitBusy(FutureTask<T> task, Thread thread, Duration limit)
            throws TimeoutException, ExecutionException, InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        while (threads.getThreadCpuTime(thread.getId()) < limit.toNanos()) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            }
        }
        throw new TimeoutException("more than %s of work".formatted(limit));
    }
}
