package cairn.page;

import java.lang.ref.WeakReference;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Packs answers as small as they get, one after the other, and rests in between: a page takes some fifty times as long
 * as packing it quickly does, for a tenth fewer bytes, and readers are not to notice.
 */
final class LaterPacking {

    /** How many may wait. What is too much stays as it is until it is made anew. */
    private static final int MOST = 20_000;

    /** How many times as long it rests as it works, so that it takes at most a quarter of one processor. */
    private static final int REST = 3;

    private final Compressor smallest;
    private final ThreadPoolExecutor thread;

    LaterPacking(Compressor smallest) {
        this.smallest = smallest;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST),
                LaterPacking::thread,
                new ThreadPoolExecutor.DiscardPolicy());
        thread.allowCoreThreadTimeOut(true);
    }

    /** Packs it anew when its turn comes, if somebody still keeps it then. */
    void add(RenderedPage page, Consumer<RenderedPage> smaller) {
        WeakReference<RenderedPage> kept = new WeakReference<>(page);
        thread.execute(() -> repack(kept.get(), smaller));
    }

    private void repack(@Nullable RenderedPage page, Consumer<RenderedPage> smaller) {
        if (page == null) {
            return;
        }
        long begun = System.nanoTime();
        smaller.accept(smallest.repack(page));
        LockSupport.parkNanos((System.nanoTime() - begun) * REST);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "later-packing");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
