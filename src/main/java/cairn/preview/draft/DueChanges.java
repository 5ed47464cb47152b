package cairn.preview.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Tells the open pages at the second at which a page appears or vanishes by its own times. */
final class DueChanges implements AutoCloseable {

    private final DraftSite site;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "due-changes");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<ScheduledFuture<?>> planned = Optional.empty();

    DueChanges(DraftSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
        site.listen(this::plan);
        plan();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private synchronized void plan() {
        planned.ifPresent(task -> task.cancel(false));
        planned = site.viewpoint().asOf().isPresent()
                ? Optional.empty()
                : site.find().flatMap(shown -> shown.validUntil()).map(this::schedule);
    }

    private ScheduledFuture<?> schedule(Instant due) {
        long millis = Duration.between(clock.instant(), due).toMillis() + 1;
        return timer.schedule(site::tell, Math.max(0, millis), TimeUnit.MILLISECONDS);
    }
}
