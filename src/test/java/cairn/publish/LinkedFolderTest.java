package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cairn.site.PagePath;
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

/** A folder that is reached through links, as deployment tools mount it. */
class LinkedFolderTest {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final String GUIDE = "topics/advice/guide.md";

    @TempDir
    private Path temp;

    private Optional<ContentWatcher> watcher = Optional.empty();

    @AfterEach
    void stopWatching() {
        watcher.ifPresent(ContentWatcher::stop);
    }

    @Test
    void readsAFolderThatIsALink() throws IOException {
        SampleSite.good(temp.resolve("real"));
        Path link = Files.createSymbolicLink(temp.resolve("content"), Path.of("real"));

        assertThat(title(PublishedSite.open(link, Clock.systemUTC()))).isEqualTo("The guide");
    }

    @Test
    void noticesAFolderThatIsALinkToAnotherNow() throws IOException {
        SampleSite.good(temp.resolve("first"));
        retitle(SampleSite.good(temp.resolve("second")), "Swapped");
        Path link = Files.createSymbolicLink(temp.resolve("content"), Path.of("first"));
        PublishedSite site = watch(link);

        swap(link, "second");

        awaitTitle(site, "Swapped");
    }

    /** Kubernetes mounts a folder of links through {@code ..data}, and swaps that to publish a new state at once. */
    @Test
    void noticesALinkInsideTheFolderThatIsSwapped() throws IOException {
        Path mount = Files.createDirectory(temp.resolve("mount"));
        SampleSite.good(mount.resolve("..first"));
        retitle(SampleSite.good(mount.resolve("..second")), "Swapped");
        Path data = Files.createSymbolicLink(mount.resolve("..data"), Path.of("..first"));
        for (String name : new String[] {"site.yml", "redirects.yml", "organisations", "topics", "pages", "snippets"}) {
            Files.createSymbolicLink(mount.resolve(name), Path.of("..data", name));
        }
        PublishedSite site = watch(mount);

        swap(data, "..second");

        awaitTitle(site, "Swapped");
    }

    private PublishedSite watch(Path folder) {
        PublishedSite site = PublishedSite.open(folder, Clock.systemUTC());
        ContentWatcher started = new ContentWatcher(site.folder(), site::reload);
        watcher = Optional.of(started);
        started.start();
        return site;
    }

    private void swap(Path link, String target) throws IOException {
        Path next = Files.createSymbolicLink(temp.resolve("next"), Path.of(target));
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
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
