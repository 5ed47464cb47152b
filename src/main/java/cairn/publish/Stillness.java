package cairn.publish;

import cairn.content.ContentTree;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Waits until nobody writes to a folder any more: a file that is half saved would be told as a mistake. The folder is still
 * when nothing was heard of it for a moment and it looks as it did before; where nothing is ever heard, its look decides.
 */
final class Stillness {

    private static final long MOMENT_MILLIS = 50;
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Supplier<ContentTree> look;
    private final Ear ear;
    private final LongSupplier nanos;

    /**
     * @param look the folder as it is now
     * @param ear what tells of a change
     * @param nanos a clock that only ever goes on, such as {@link System#nanoTime}
     */
    Stillness(Supplier<ContentTree> look, Ear ear, LongSupplier nanos) {
        this.look = look;
        this.ear = ear;
        this.nanos = nanos;
    }

    /** The folder once it is still, or after half a second of unrest. */
    ContentTree after(ContentTree first) throws InterruptedException {
        long began = nanos.getAsLong();
        ContentTree before = first;
        while (nanos.getAsLong() - began < LONGEST_NANOS) {
            boolean heard = ear.hears(MOMENT_MILLIS);
            ContentTree now = look.get();
            if (!heard && now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    /** What tells of changes. */
    @FunctionalInterface
    interface Ear {

        /** Waits for a change, and no longer than that; whether there was one. */
        boolean hears(long millis) throws InterruptedException;
    }
}
