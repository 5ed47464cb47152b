package cairn.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a content folder really is at this moment. */
public final class ContentRoot {

    /** Kubernetes keeps the files of a mount behind this link and swaps it when they change. */
    private static final String SWAPPED = "..data";

    private ContentRoot() {}

    /**
     * The folder with all links resolved, so that one reading never sees two states of a link that is swapped meanwhile.
     *
     * @throws UncheckedIOException where there is no such folder
     */
    public static Path of(Path folder) {
        Path swapped = folder.resolve(SWAPPED);
        try {
            return (Files.isDirectory(swapped) ? swapped : folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
