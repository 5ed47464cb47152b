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
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatcherTest {

    @TempDir
    private Path temp;

    private Optional<WatchedSite> watched = Optional.empty();

    @AfterEach
    void stopWatching() {
        watched.ifPresent(WatchedSite::close);
    }

    @Test
    void noticesASavedFile() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        WatchedSite site = watch(content.folder());

        WatchedSite.retitle(content, "Saved");

        site.awaitTitle("Saved");
    }

    @Test
    void noticesAFileSavedThroughRename() throws IOException {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        WatchedSite site = watch(content.folder());
        Path saved = Files.writeString(
                content.folder().resolve("topics/advice/guide.md.tmp"),
                content.read(WatchedSite.GUIDE).replace("title: The guide", "title: Renamed"));

        Files.move(saved, content.folder().resolve(WatchedSite.GUIDE), StandardCopyOption.ATOMIC_MOVE);

        site.awaitTitle("Renamed");
    }

    @Test
    void noticesAFileInANewFolder() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        WatchedSite site = watch(content.folder());

        content.write("topics/other/topic.md", "---\ntitle: Other\ndescription: Other.\naddress: other\n---\n");

        await().atMost(WatchedSite.DEADLINE)
                .until(() -> site.site().get().page(PagePath.of("/other")).isPresent());
    }

    @Test
    void noticesBreakAndMend() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        WatchedSite site = watch(content.folder());

        content.with("no-front-matter");
        await().atMost(WatchedSite.DEADLINE)
                .until(() -> site.site().problems().stream().anyMatch(Problem::isError));
        assertThat(WatchedSite.title(site.site())).isEqualTo("The guide");

        content.with("good");
        await().atMost(WatchedSite.DEADLINE).until(() -> site.site().problems().isEmpty());
    }

    @Test
    void goesOnWatchingAFolderThatWentAndCameBack() throws IOException {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        WatchedSite site = watch(content.folder());
        Files.move(content.folder(), temp.resolve("away"));
        WatchedSite.retitle(SampleSite.good(temp.resolve("new")), "Came back");

        Files.move(temp.resolve("new"), content.folder());

        site.awaitTitle("Came back");
    }

    @Test
    void findsAFileThatChangedAndLooksAsItDid() throws IOException {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        WatchedSite site = watch(content.folder());
        Path guide = content.folder().resolve(WatchedSite.GUIDE);
        FileTime time = Files.getLastModifiedTime(guide);

        content.replace(WatchedSite.GUIDE, "title: The guide", "title: Ein Buch ");
        Files.setLastModifiedTime(guide, time);
        content.write("pages/other.md", "---\ntitle: Other\ndescription: Other.\n---\n");

        site.awaitTitle("Ein Buch");
    }

    @Test
    void stopsWhenItIsTold() {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        ContentWatcher stopped = new ContentWatcher(content.folder(), now -> {});
        stopped.start();
        assertThat(stopped.isRunning()).isTrue();

        stopped.stop();

        assertThat(stopped.isRunning()).isFalse();
    }

    private WatchedSite watch(Path folder) {
        WatchedSite started = WatchedSite.of(folder);
        watched = Optional.of(started);
        return started;
    }
}
