package cairn.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Notices that a content folder changed, and has it read again.
 *
 * <p>The operating system tells at once on an ordinary disk. It tells nothing on many network and container mounts, so
 * the folder's manifest is compared every half second as well.
 */
public final class ContentWatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ContentWatcher.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Path folder;
    private final Runnable reload;
    private final Set<Path> watched = new HashSet<>();
    private volatile boolean running;
    private boolean lost;
    private Manifest known = new Manifest(Set.of(), java.util.Map.of());

    /**
     * A watcher that is not started yet.
     *
     * @param folder the content folder
     * @param reload what to do when it changed; called by one thread, one call after the other
     */
    public ContentWatcher(Path folder, Runnable reload) {
        this.folder = folder;
        this.reload = reload;
    }

    @Override
    public void start() {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            return; // The copy inside the jar cannot change.
        }
        running = true;
        known = look();
        Thread thread = new Thread(this::watch, "content-watcher");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try (WatchService changes = folder.getFileSystem().newWatchService()) {
            Stillness.Ear ear = millis -> hears(changes, millis);
            Stillness stillness = new Stillness(this::look, ear, System::nanoTime);
            while (running) {
                known.folders().forEach(each -> register(each, changes));
                ear.hears(LOOK_EVERY_MILLIS);
                if (running) {
                    reloadIfChanged(stillness);
                }
            }
        } catch (IOException | UnsupportedOperationException e) {
            log.warn("Changes of the content are not noticed here: {}", e.getMessage());
        } catch (ClosedWatchServiceException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void register(Path each, WatchService changes) {
        if (watched.contains(each)) {
            return;
        }
        try {
            each.register(
                    changes,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watched.add(each);
        } catch (IOException e) {
            log.debug("{} is not watched, only looked at", each);
        }
    }

    private boolean hears(WatchService changes, long millis) throws InterruptedException {
        WatchKey key = changes.poll(millis, TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        key.pollEvents();
        if (!key.reset()) {
            watched.clear();
        }
        return true;
    }

    /** Whatever goes wrong with one reading, the next change gets its chance. */
    private void reloadIfChanged(Stillness stillness) throws InterruptedException {
        try {
            Manifest now = look();
            if (!now.equals(known)) {
                known = stillness.after(now);
                reload.run();
            }
        } catch (RuntimeException | StackOverflowError e) {
            log.error("The content could not be read: the last good site stays up.", e);
        }
    }

    /** The folder as it is now; as it was known, where it cannot be read, which is said once. */
    private Manifest look() {
        try {
            Manifest now = Manifest.of(folder);
            lost = false;
            return now;
        } catch (UncheckedIOException e) {
            if (!lost) {
                log.error("The content folder {} cannot be read: the last good site stays up.", folder);
            }
            lost = true;
            return known;
        }
    }
}
