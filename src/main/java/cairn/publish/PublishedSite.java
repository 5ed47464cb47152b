package cairn.publish;

import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.content.ContentTree;
import cairn.site.CurrentSite;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.Problem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the last good site, and takes a new one only whole and without errors. */
public final class PublishedSite implements CurrentSite, WatchedContent {

    private static final Logger log = LoggerFactory.getLogger(PublishedSite.class);

    /** Reads while readers ask: half of the processors are theirs. At the start nobody asks yet, and all are taken. */
    private final ForkJoinPool few =
            new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private final Path folder;
    private final Clock clock;
    private final CheckMemory memory;
    private final AtomicReference<State> state;

    private PublishedSite(Path folder, Clock clock, CheckMemory memory, State first) {
        this.folder = folder;
        this.clock = clock;
        this.memory = memory;
        this.state = new AtomicReference<>(first);
    }

    /**
     * The site in a folder.
     *
     * @throws ContentRefused where the folder cannot be read or its content has errors
     */
    public static PublishedSite open(Path folder, Clock clock) {
        CheckMemory memory = new CheckMemory();
        CheckedContent content;
        try {
            content = CheckedContent.of(folder, Map.of(), clock, memory);
        } catch (UncheckedIOException e) {
            throw ContentRefused.unreadable(folder, e);
        }
        Timeline timeline = content.timeline().orElseThrow(() -> ContentRefused.of(folder, content));
        return new PublishedSite(folder, clock, memory, State.of(timeline, clock.instant(), content.problems()));
    }

    /** What readers see now. At the second at which something is due, the first who asks gets the next site. */
    @Override
    public Site get() {
        State now = state.get();
        if (now.site().validUntil().isEmpty()) {
            return now.site();
        }
        Instant moment = clock.instant();
        return now.isDue(moment) ? turn(now, moment) : now.site();
    }

    /** What is published with all its times, for showing other moments, and drafts. */
    public Timeline timeline() {
        return state.get().timeline();
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
    void reload() {
        read(() -> CheckedContent.of(folder, Map.of(), clock, memory));
    }

    /** The same, opening only the files that seem to have changed. */
    @Override
    public void read(ContentTree now) {
        read(() -> CheckedContent.ofChanged(folder, now, clock, memory));
    }

    /** Opens every file, and reads the folder again where one has changed without its seeming so. */
    @Override
    public void confirm(Runnable rest) {
        if (memory.content().forgetWhatDiffers(folder, rest)) {
            log.info("A file changed that looked as it did before.");
            reload();
        }
    }

    private synchronized void read(Supplier<CheckedContent> reading) {
        try {
            take(few.submit(reading::get).join());
        } catch (UncheckedIOException e) {
            log.error("The content folder {} cannot be read: the last good site stays up.", folder);
        }
    }

    /** Puts the site that is due in the old one's place; where two ask at once, one of them does. */
    private Site turn(State before, Instant moment) {
        State next = before.at(moment);
        if (state.compareAndSet(before, next)) {
            log.info("The time has come: {} pages.", next.site().everyPage().count());
        }
        return get();
    }

    private void take(CheckedContent content) {
        State before = state.get();
        content.timeline().ifPresentOrElse(timeline -> publish(before, timeline, content), () -> keep(content));
    }

    private void publish(State before, Timeline timeline, CheckedContent content) {
        State next = State.of(timeline, clock.instant(), content.problems());
        state.set(next);
        if (!next.site().version().equals(before.site().version()) || before.hasErrors()) {
            log.info("Published: {} pages.", next.site().everyPage().count());
        }
    }

    private void keep(CheckedContent content) {
        state.updateAndGet(before -> new State(before.timeline(), before.site(), content.problems()));
        log.error("The content has errors: the last good site stays up.");
        content.errors().forEach(problem -> log.error("{}", problem));
    }

    private record State(Timeline timeline, Site site, List<Problem> problems) {

        static State of(Timeline timeline, Instant moment, List<Problem> problems) {
            return new State(timeline, timeline.at(moment), problems);
        }

        State at(Instant moment) {
            return of(timeline, moment, problems);
        }

        boolean isDue(Instant moment) {
            return site.validUntil().filter(until -> !moment.isBefore(until)).isPresent();
        }

        boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }
}
