package cairn.publish;

import cairn.content.ContentTree;

/** What is done about a content folder that changed. */
@FunctionalInterface
public interface WatchedContent {

    /** Reads it as it lies there now. Called by one thread, one call after the other. */
    void read(ContentTree now);

    /**
     * Looks whether the reading before missed something, once the folder has been still for a while. Called by a thread of
     * its own, and readings may come meanwhile.
     *
     * @param rest is called between files, so that readers of the site do not notice
     */
    default void confirm(Runnable rest) {}
}
