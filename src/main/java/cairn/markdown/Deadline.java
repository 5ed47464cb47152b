package cairn.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps work that may never end from keeping everybody waiting. */
final class Deadline {

    private static final long LOOK_EVERY_MILLIS = 50;
    private static final int PARTS_BEFORE_LOOKING = 4;

    /** The same for everybody who asks, and much: some patterns call themselves for each character they match. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    /** To make a thread takes a fifth of what a text takes, so it waits a moment for the next one (decision 0034). */
    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Deadline::thread);

    private Deadline() {}

    /**
     * What the work gives.
     *
     * @param limit processor time, since on a busy machine good work waits too; what passes before anybody looks counts
     *     as such
     * @param stop makes the work end soon after its time is up
     * @throws TimeoutException where it takes too long
     * @throws ExecutionException where it fails, or nests deeper than the stack
     */
    static <T> T within(Duration limit, Supplier<T> work, Runnable stop) throws TimeoutException, ExecutionException {
        Task<T> task = new Task<>(work);
        THREADS.execute(task);
        try {
            return await(task, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading Markdown");
        } finally {
            stop.run();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Most work is done before anybody asks for a processor's time: to ask costs a program more than most texts. */
    private static <T> T await(Task<T> task, Duration limit)
            throws TimeoutException, ExecutionException, InterruptedException {
        Duration unwatched = limit.dividedBy(PARTS_BEFORE_LOOKING);
        try {
            return task.get(unwatched.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return awaitBusy(task, limit.minus(unwatched));
        }
    }

    private static <T> T awaitBusy(Task<T> task, Duration limit)
            throws TimeoutException, ExecutionException, InterruptedException {
        while (task.workedSinceAsked() < limit.toNanos()) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            }
        }
        throw new TimeoutException("more than %s of work".formatted(limit));
    }

    /** Work, and the thread that does it. */
    private static final class Task<T> extends FutureTask<T> {

        private static final long NEVER = -1;

        private volatile @Nullable Thread thread;
        private long workedBefore = NEVER;

        Task(Supplier<T> work) {
            super(work::get);
        }

        @Override
        public void run() {
            thread = Thread.currentThread();
            super.run();
        }

        /** What its thread has worked since this was asked for the first time, in nanoseconds: other work came before. */
        long workedSinceAsked() {
            Thread working = thread;
            if (working == null) {
                return 0;
            }
            long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(working.getId());
            workedBefore = workedBefore == NEVER ? worked : workedBefore;
            return worked - workedBefore;
        }
    }
}
