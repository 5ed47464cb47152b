package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cairn.site.PagePath;
import cairn.source.Problem;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatcherTest {

    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final String GUIDE = "topics/advice/guide.md";

    @TempDir
    private Path temp;

    private Optional<ContentWatcher> watcher = Optional.empty();

    @AfterEach
    void stopWatching() {
        watcher.ifPresent(ContentWatcher::stop);
    }

    @Test
    void noticesASavedFile() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        PublishedSite site = watch(content.folder());

        retitle(content, "Saved");

        awaitTitle(site, "Saved");
    }

    @Test
    void noticesAFileSavedThroughRename() throws IOException {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        PublishedSite site = watch(content.folder());
        Path saved = Files.writeString(
                content.folder().resolve("topics/advice/guide.md.tmp"),
                content.read(GUIDE).replace("title: The guide", "title: Renamed"));

        Files.move(saved, content.folder().resolve(GUIDE), StandardCopyOption.ATOMIC_MOVE);

        awaitTitle(site, "Renamed");
    }

    @Test
    void noticesAFileInANewFolder() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        PublishedSite site = watch(content.folder());

        content.write("topics/other/topic.md", "---\ntitle: Other\ndescription: Other.\naddress: other\n---\n");

        await().atMost(DEADLINE)
                .until(() -> site.get().page(PagePath.of("/other")).isPresent());
    }

    @Test
    void noticesBreakAndMend() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        PublishedSite site = watch(content.folder());

        content.with("no-front-matter");
        await().atMost(DEADLINE).until(() -> site.problems().stream().anyMatch(Problem::isError));
        assertThat(title(site)).isEqualTo("The guide");

        content.with("good");
        await().atMost(DEADLINE).until(() -> site.problems().isEmpty());
    }

    @Test
    void goesOnWatchingAFolderThatWentAndCameBack() throws IOException {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        PublishedSite site = watch(content.folder());
        Files.move(content.folder(), temp.resolve("away"));
        retitle(SampleSite.good(temp.resolve("new")), "Came back");

        Files.move(temp.resolve("new"), content.folder());

        awaitTitle(site, "Came back");
    }

    @Test
    void stopsWhenItIsTold() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        ContentWatcher stopped = new ContentWatcher(content.folder(), () -> {});
        stopped.start();
        assertThat(stopped.isRunning()).isTrue();

        stopped.stop();

        assertThat(stopped.isRunning()).isFalse();
    }

    private PublishedSite watch(Path folder) {
        PublishedSite site = PublishedSite.open(folder, Clock.systemUTC());
        ContentWatcher started = new ContentWatcher(site.folder(), site::reload);
        watcher = Optional.of(started);
        started.start();
        return site;
    }

    private static void retitle(SampleSite content, String title) {
        content.replace(GUIDE, "title: The guide", "title: " + title);
    }

    private static void awaitTitle(PublishedSite site, String title) {
        await().atMost(DEADLINE).until(() -> title(site).equals(title));
    }

    private static String title(PublishedSite site) {
        return site.get().page(PagePath.of("/help/guide")).orElseThrow().title();
    }
}
