package cairn.preview.draft;

import cairn.check.CheckedContent;
import cairn.content.Problem;
import cairn.site.CurrentSite;
import cairn.site.Site;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the site as it would be. With errors in the content, the last good one stays, and what is wrong is told beside it. */
public final class DraftSite implements CurrentSite {

    private static final Logger log = LoggerFactory.getLogger(DraftSite.class);

    private final Path folder;
    private final Clock clock;
    private final List<Consumer<Draft>> listeners = new CopyOnWriteArrayList<>();
    private volatile Draft draft = Draft.NONE;

    /** The site in a folder, which is read for the first time. */
    public DraftSite(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        reload();
    }

    /** @throws IllegalStateException where the content never was without errors */
    @Override
    public Site get() {
        return draft.site().orElseThrow(() -> new IllegalStateException("there is no site without errors yet"));
    }

    /** What was read last. */
    public Draft draft() {
        return draft;
    }

    /** The folder that the site is read from. */
    public Path folder() {
        return folder;
    }

    /** Tells of every reading that follows, in the thread that reads. */
    public void listen(Consumer<Draft> listener) {
        listeners.add(listener);
    }

    /** What the content would be with that file saved so. Nothing is written, and what is shown stays. */
    public CheckedContent with(String file, String text) {
        return CheckedContent.of(folder, Map.of(file, text), clock);
    }

    /** Reads the folder again. */
    public synchronized void reload() {
        try {
            CheckedContent content = CheckedContent.of(folder, clock);
            draft = new Draft(
                    content.timeline()
                            .map(timeline -> timeline.withDraftsAt(clock.instant()))
                            .or(draft::site),
                    content.timeline().isPresent(),
                    content.problems());
            log.info("Read: {} to mend.", content.errors().size());
            listeners.forEach(listener -> listener.accept(draft));
        } catch (UncheckedIOException e) {
            log.error("The content folder {} cannot be read: the last good site stays up.", folder);
        }
    }

    /** Those of the problems that are in that file. */
    public static List<Problem> in(String file, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.place().file().equals(file))
                .toList();
    }
}
