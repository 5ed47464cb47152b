package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is reached through links, as deployment tools mount it. */
class LinkedFolderTest {

    @TempDir
    private Path temp;

    private Optional<WatchedSite> watched = Optional.empty();

    @AfterEach
    void stopWatching() {
        watched.ifPresent(WatchedSite::close);
    }

    @Test
    void readsAFolderThatIsALink() throws IOException {
        SampleSite.good(temp.resolve("real"));
        Path link = Files.createSymbolicLink(temp.resolve("content"), Path.of("real"));

        assertThat(WatchedSite.title(PublishedSite.open(link, Clock.systemUTC())))
                .isEqualTo("The guide");
    }

    @Test
    void noticesAFolderThatIsALinkToAnotherNow() throws IOException {
        SampleSite.good(temp.resolve("first"));
        WatchedSite.retitle(SampleSite.good(temp.resolve("second")), "Swapped");
        Path link = Files.createSymbolicLink(temp.resolve("content"), Path.of("first"));
        WatchedSite site = watch(link);

        swap(link, "second");

        site.awaitTitle("Swapped");
    }

    /** Kubernetes mounts a folder of links through {@code ..data}, and swaps that to publish a new state at once. */
    @Test
    void noticesALinkInsideTheFolderThatIsSwapped() throws IOException {
        Path mount = Files.createDirectory(temp.resolve("mount"));
        SampleSite.good(mount.resolve("..first"));
        WatchedSite.retitle(SampleSite.good(mount.resolve("..second")), "Swapped");
        Path data = Files.createSymbolicLink(mount.resolve("..data"), Path.of("..first"));
        for (String name : new String[] {"site.yml", "redirects.yml", "organisations", "topics", "pages", "snippets"}) {
            Files.createSymbolicLink(mount.resolve(name), Path.of("..data", name));
        }
        WatchedSite site = watch(mount);

        swap(data, "..second");

        site.awaitTitle("Swapped");
    }

    private WatchedSite watch(Path folder) {
        WatchedSite started = WatchedSite.of(folder);
        watched = Optional.of(started);
        return started;
    }

    private void swap(Path link, String target) throws IOException {
        Path next = Files.createSymbolicLink(temp.resolve("next"), Path.of(target));
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
    }
}
