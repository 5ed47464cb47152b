package cairn.publish;

import cairn.content.ContentRoot;
import cairn.content.ContentTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Notices that a content folder changed, and has it read again.
 *
 * <p>The operating system tells at once on an ordinary disk, and in which folder; only that is looked at then. It tells
 * nothing on many network and container mounts, so what lies in all folders is compared every half second as well, less
 * often where that takes long.
 */
public final class ContentWatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ContentWatcher.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    /** Stands for a folder of which nobody knows which one it was. */
    private static final Path UNKNOWN = Path.of("");

    /** How many times as long as a look at all folders takes it waits for the next one. */
    private static final long REST = 25;

    private final Path folder;
    private final WatchedContent content;
    private final Confirmation confirmation;
    private final Set<Path> watched = new HashSet<>();
    /** The folders in which something happened since all were looked at, or the content was read. */
    private final Set<Path> heard = new HashSet<>();

    private volatile boolean running;
    private boolean lost;
    private long lookEvery = LOOK_EVERY_MILLIS;
    private ContentTree known = new ContentTree(Set.of(), Map.of(), Map.of());

    /**
     * A watcher that is not started yet.
     *
     * @param folder the content folder
     * @param content what to do when it changed
     */
    public ContentWatcher(Path folder, WatchedContent content) {
        this.folder = folder;
        this.content = content;
        this.confirmation = new Confirmation(content::confirm);
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
        confirmation.stop();
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
                ear.hears(lookEvery);
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
        boolean tellsAll =
                key.pollEvents().stream().noneMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW);
        if (tellsAll && key.watchable() instanceof Path where) {
            heard.add(where);
        } else {
            heard.add(UNKNOWN);
        }
        if (!key.reset()) {
            watched.clear();
            heard.add(UNKNOWN);
        }
        return true;
    }

    /** Whatever goes wrong with one reading, the next change gets its chance. */
    private void reloadIfChanged(Stillness stillness) throws InterruptedException {
        try {
            ContentTree now = look();
            if (!now.equals(known)) {
                known = stillness.after(now);
                heard.clear();
                content.read(known);
                confirmation.begin();
            }
            heard.clear();
        } catch (RuntimeException | StackOverflowError e) {
            log.error("The content could not be read: the last good site stays up.", e);
        }
    }

    /** The folder as it is now; as it was known, where it cannot be read, which is said once. */
    private ContentTree look() {
        try {
            Path root = ContentRoot.of(folder);
            ContentTree now =
                    heard.isEmpty() ? lookAtAll(root) : known.again(root, heard).orElseGet(() -> lookAtAll(root));
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

    private ContentTree lookAtAll(Path root) {
        long begun = System.nanoTime();
        ContentTree tree = ContentTree.of(root);
        lookEvery = Math.max(LOOK_EVERY_MILLIS, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) * REST);
        return tree;
    }
}
