package cairn.markdown;

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

    private Deadline() {}

    /**
     * What the work gives; nothing where it takes too long or nests deeper than the stack. Work that was given up goes on
     * by itself, as the parser cannot be stopped, and keeps no program from ending.
     */
    static <T> Optional<T> within(Duration limit, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "markdown");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
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
}
