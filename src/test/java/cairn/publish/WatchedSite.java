package cairn.publish;

import static org.awaitility.Awaitility.await;

import cairn.site.PagePath;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The site of a folder that is watched, and the guide in it whose title tells which files are shown. */
final class WatchedSite implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofSeconds(60);
    static final String GUIDE = "topics/advice/guide.md";

    private final PublishedSite site;
    private final ContentWatcher watcher;

    private WatchedSite(PublishedSite site) {
        this.site = site;
        this.watcher = new ContentWatcher(site.folder(), site);
    }

    static WatchedSite of(Path folder) {
        WatchedSite watched = new WatchedSite(PublishedSite.open(folder, Clock.systemUTC()));
        watched.watcher.start();
        return watched;
    }

    PublishedSite site() {
        return site;
    }

    void awaitTitle(String title) {
        await().atMost(DEADLINE).until(() -> title(site).equals(title));
    }

    /** Writes another title into the guide of a folder. */
    static void retitle(SampleSite content, String title) {
        content.replace(GUIDE, "title: The guide", "title: " + title);
    }

    /** The title that the guide has on a site. */
    static String title(PublishedSite site) {
        return site.get().page(PagePath.of("/help/guide")).orElseThrow().title();
    }

    @Override
    public void close() {
        watcher.stop();
    }
}
