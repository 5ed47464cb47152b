package cairn.preview.draft;

import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.content.ContentReader;
import cairn.content.ReadContent;
import cairn.site.CurrentSite;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.Problem;
import cairn.source.Sources;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the site as it would be, seen from the viewpoint that was chosen. With errors in the content, the last good one
 * stays, and what is wrong is told beside it.
 */
public final class DraftSite implements CurrentSite {

    private static final Logger log = LoggerFactory.getLogger(DraftSite.class);

    private final Path folder;
    private final Clock clock;
    private final CheckMemory memory = new CheckMemory();
    private final CheckMemory memoryOfGood = new CheckMemory();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Draft draft = Draft.NONE;
    private volatile Sources lastGood = Sources.NONE;
    private volatile Viewpoint viewpoint = Viewpoint.USUAL;

    /** The site in a folder, which is read for the first time. */
    public DraftSite(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        reload();
    }

    /** @throws IllegalStateException where the content never was without errors */
    @Override
    public Site get() {
        return find().orElseThrow(() -> new IllegalStateException("there is no site without errors yet"));
    }

    /** The site to be shown, where the content ever was without errors. */
    public Optional<Site> find() {
        Viewpoint from = viewpoint;
        return draft.timeline().map(timeline -> from.of(timeline, clock));
    }

    /** Names what is shown; empty where nothing is. */
    public String version() {
        return find().map(site -> site.version().value()).orElse("");
    }

    /** What was read last. */
    public Draft draft() {
        return draft;
    }

    /** From where it is seen. */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Sees it from somewhere else, in every open page. */
    public void look(Viewpoint from) {
        viewpoint = from;
        tell();
    }

    /** The folder that the site is read from. */
    public Path folder() {
        return folder;
    }

    /** Calls that after every reading that follows, and whenever something else is to be shown. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** What the content would be with that file saved so. Nothing is written, and what is shown stays. */
    public synchronized CheckedContent with(String file, String text) {
        return CheckedContent.of(folder, Map.of(file, text), clock, memory);
    }

    /**
     * The site with that file saved so and every other one as it was when the content last was without errors. Empty
     * where all other files are right now, where they never were, and where the text itself is wrong.
     */
    public synchronized Optional<Timeline> withGoodOthers(String file, String text) {
        if (draft.current() || draft.timeline().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> unsaved = new HashMap<>(lastGood.texts());
        unsaved.put(file, text);
        return CheckedContent.of(folder, unsaved, clock, memoryOfGood).timeline();
    }

    /** The words of every file as it is now, and who refers to what. */
    public synchronized ReadContent content() {
        return ContentReader.read(folder, Map.of(), memory.content());
    }

    /** The moment from which it is seen. */
    public Instant moment() {
        return viewpoint.moment(clock);
    }

    /** Reads the folder again. */
    public synchronized void reload() {
        try {
            take(CheckedContent.of(folder, Map.of(), clock, memory));
        } catch (UncheckedIOException e) {
            log.error("The content folder {} cannot be read: the last good site stays up.", folder);
        }
    }

    private void take(CheckedContent content) {
        Draft before = draft;
        if (content.timeline().isPresent()) {
            lastGood = content.sources();
        }
        draft = new Draft(
                content.timeline().or(before::timeline),
                content.timeline().isPresent(),
                content.problems(),
                content.sources());
        if (!draft.problems().equals(before.problems())) {
            log.info("Read: {} to mend.", content.errors().size());
        }
        tell();
    }

    /** Has every listener look at what is shown. */
    void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Those of the problems that are in that file. */
    public static List<Problem> in(String file, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.place().file().equals(file))
                .toList();
    }
}
