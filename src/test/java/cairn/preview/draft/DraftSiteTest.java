package cairn.preview.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cairn.site.PagePath;
import cairn.testing.MovableClock;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftSiteTest {

    private static final String GUIDE = "topics/advice/guide.md";
    private static final PagePath ADDRESS = PagePath.of("/help/guide");
    private static final PagePath NEW = PagePath.of("/new");
    private static final Instant LATER = Instant.parse("2030-01-01T09:00:00Z");

    private final MovableClock clock = new MovableClock("2026-12-01T12:00:00Z");

    @TempDir
    private Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private SampleSite content;

    @BeforeEach
    void copyTheContent() {
        content = SampleSite.good(temp.resolve("content"));
    }

    @Test
    void keepsTheLastGoodSiteAndTellsWhatIsWrong() {
        DraftSite site = open();
        content.replace(GUIDE, "title: The guide", "titel: The guide");

        site.reload();

        assertThat(site.get().page(ADDRESS)).isPresent();
        assertThat(site.draft().current()).isFalse();
        assertThat(site.draft().problems()).anyMatch(problem -> problem.code().equals("unknown-key"));
    }

    @Test
    void beginsWithoutASiteWhereTheContentHasErrors() {
        content.without("site.yml");

        DraftSite site = open();

        assertThat(site.find()).isEmpty();
        assertThat(site.version()).isEmpty();
        assertThatThrownBy(site::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsDraftsUnlessTheEditorWantsToSeeWhatReadersSee() {
        add("status: draft");
        DraftSite site = open();
        assertThat(site.get().page(NEW)).isPresent();

        site.look(new Viewpoint(Optional.empty(), false));

        assertThat(site.get().page(NEW)).isEmpty();
    }

    @Test
    void showsTheSiteAsOfAnotherTime() {
        add("publish_at: 2030-01-01 09:00");
        DraftSite site = open();
        assertThat(site.get().page(NEW)).isEmpty();

        site.look(new Viewpoint(Optional.of(LATER), true));

        assertThat(site.get().page(NEW)).isPresent();
        assertThat(site.moment()).isEqualTo(LATER);
    }

    @Test
    void namesEachStateOfTheSiteOtherwise() {
        add("publish_at: 2030-01-01 09:00");
        DraftSite site = open();
        String now = site.version();

        site.look(new Viewpoint(Optional.of(LATER), true));

        assertThat(site.version()).isNotEqualTo(now);
    }

    @Test
    void readsATextThatIsNotSavedAndShowsItToNobody() {
        DraftSite site = open();

        assertThat(site.with(GUIDE, "---\ntitel: x\n---\n").errors()).isNotEmpty();

        assertThat(site.draft().current()).isTrue();
        assertThat(site.get().page(ADDRESS)).isPresent();
        assertThat(content.read(GUIDE)).contains("title: The guide");
    }

    @Test
    void tellsThatAPageAppearsByItsOwnTime() {
        add("publish_at: 2030-01-01 09:00");
        // A clock that runs, a moment before the page's time.
        Duration ahead = Duration.between(Instant.now(), LATER.minusMillis(300));
        Clock running = Clock.offset(Clock.system(ZoneOffset.UTC), ahead);
        DraftSite site = new DraftSite(content.folder(), running);
        AtomicInteger told = new AtomicInteger();
        site.listen(told::incrementAndGet);

        DueChanges due = new DueChanges(site, running);

        await().atMost(Duration.ofSeconds(20)).until(() -> told.get() > 0);
        due.close();

        assertThat(site.get().page(NEW)).isPresent();
    }

    /** Adds a page that nothing links to, since nothing may link to what readers do not see. */
    private void add(String line) {
        content.write("pages/new.md", "---\ntitle: New\ndescription: New.\n%s\n---\n\nHello.\n".formatted(line));
    }

    private DraftSite open() {
        return new DraftSite(content.folder(), clock);
    }
}
