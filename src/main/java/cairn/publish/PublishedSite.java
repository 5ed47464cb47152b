package cairn.publish;

import cairn.check.CheckedContent;
import cairn.content.Problem;
import cairn.site.CurrentSite;
import cairn.site.Site;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the last good site, and takes a new one only whole and without errors. */
public final class PublishedSite implements CurrentSite {

    private static final Logger log = LoggerFactory.getLogger(PublishedSite.class);

    private final Path folder;
    private final Clock clock;
    private final AtomicReference<State> state;

    private PublishedSite(Path folder, Clock clock, State first) {
        this.folder = folder;
        this.clock = clock;
        this.state = new AtomicReference<>(first);
    }

    /**
     * The site in a folder.
     *
     * @throws ContentRefused where the folder cannot be read or its content has errors
     */
    public static PublishedSite open(Path folder, Clock clock) {
        CheckedContent content;
        try {
            content = CheckedContent.of(folder, clock);
        } catch (UncheckedIOException e) {
            throw ContentRefused.unreadable(folder, e);
        }
        Site site = content.site().orElseThrow(() -> ContentRefused.of(folder, content));
        return new PublishedSite(folder, clock, new State(site, content.problems()));
    }

    @Override
    public Site get() {
        return state.get().site();
    }

    /** What the last reading found; errors in it mean that an older site is being served. */
    public List<Problem> problems() {
        return state.get().problems();
    }

    /** The folder that the site is read from. */
    public Path folder() {
        return folder;
    }

    /** Reads the folder again. A new site without errors takes the old one's place at once; else the old one stays. */
    synchronized void reload() {
        try {
            take(CheckedContent.of(folder, clock));
        } catch (UncheckedIOException e) {
            log.error("The content folder {} cannot be read: the last good site stays up.", folder);
        }
    }

    private void take(CheckedContent content) {
        State before = state.get();
        content.site().ifPresentOrElse(site -> publish(before, site, content), () -> keep(before, content));
    }

    private void publish(State before, Site site, CheckedContent content) {
        state.set(new State(site, content.problems()));
        if (!site.version().equals(before.site().version()) || before.hasErrors()) {
            log.info("Published: {} pages.", site.everyPage().count());
        }
    }

    private void keep(State before, CheckedContent content) {
        state.set(new State(before.site(), content.problems()));
        log.error("The content has errors: the last good site stays up.");
        content.errors().forEach(problem -> log.error("{}", problem));
    }

    private record State(Site site, List<Problem> problems) {

        boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }
}
