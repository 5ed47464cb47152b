package cairn.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;

/** Finds the content folder: the one that was named, else {@code content} where the program was started, else the copy inside the jar. */
public final class ContentLocation {

    private static final Path HERE = Path.of("content");
    private static final String INSIDE = "/content";

    private ContentLocation() {}

    /**
     * The folder.
     *
     * @param named a folder that was asked for; empty where none was
     * @throws ContentRefused where the named folder is not there
     */
    public static Path find(String named) {
        if (!named.isBlank()) {
            return existing(Path.of(named));
        }
        return Files.isDirectory(HERE) ? existing(HERE) : inside();
    }

    /**
     * The folder for whoever works on its files: never the copy inside the jar, which somebody in another folder would take
     * for the files that were meant.
     *
     * @param named a folder that was asked for; empty where none was
     * @throws ContentRefused where there is none
     */
    public static Path onDisk(String named) {
        return onDisk(named, HERE);
    }

    static Path onDisk(String named, Path here) {
        return existing(named.isBlank() ? here : Path.of(named));
    }

    private static Path existing(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw ContentRefused.unreadable(absolute, new NotDirectoryException(absolute.toString()));
        }
        return absolute;
    }

    private static Path inside() {
        URL settings = ContentLocation.class.getResource(INSIDE + "/site.yml");
        if (settings == null) {
            throw ContentRefused.unreadable(HERE.toAbsolutePath(), new IOException("no copy inside the jar"));
        }
        try {
            URI address = settings.toURI();
            return address.getScheme().equals("jar") ? inJar(address) : folderOf(Path.of(address));
        } catch (URISyntaxException | IOException e) {
            throw ContentRefused.unreadable(HERE.toAbsolutePath(), e);
        }
    }

    /** The file system of a jar stays open as long as the program runs: the content is read from it. */
    @SuppressWarnings("resource")
    private static Path inJar(URI settings) throws IOException {
        try {
            return folderOf(
                    FileSystems.newFileSystem(settings, Map.of()).provider().getPath(settings));
        } catch (FileSystemAlreadyExistsException e) {
            return folderOf(Path.of(settings));
        }
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("");
    }
}
