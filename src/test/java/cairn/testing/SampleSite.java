package cairn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content folder of a test's own: the smallest whole site, or the real one, to be changed at will. */
public final class SampleSite {

    private static final String FRONT_MATTER = """
            ---
            title: An example
            description: What it shows.
            ---
            """;

    private final Path folder;

    private SampleSite(Path folder) {
        this.folder = folder;
    }

    /** The smallest whole site, copied into that folder. */
    public static SampleSite good(Path folder) {
        Samples.copy(Samples.at("content/good"), folder);
        return new SampleSite(folder);
    }

    /** The real content, copied into that folder. */
    public static SampleSite real(Path folder) {
        Samples.copy(Path.of("content"), folder);
        return new SampleSite(folder);
    }

    /** The smallest whole site again, whatever was done to it. */
    public SampleSite restore() {
        Samples.below(folder).forEach(SampleSite::delete);
        Samples.copy(Samples.at("content/good"), folder);
        return this;
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Puts the files of {@code content/NAME} over its own. */
    public SampleSite with(String name) {
        Path overlay = Samples.at("content").resolve(name);
        if (Files.isDirectory(overlay)) {
            Samples.copy(overlay, folder);
        }
        return this;
    }

    /** Writes a file. */
    public SampleSite write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    public SampleSite write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a page of which only the text below its front matter may be given. */
    public SampleSite writeExample(String file, String text) {
        boolean bare = file.endsWith(".md") && !file.startsWith("snippets/") && !text.startsWith("---");
        return write(file, bare ? FRONT_MATTER + text : text);
    }

    /** Replaces words in a file that has them. */
    public SampleSite replace(String file, String old, String now) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("%s does not say: %s".formatted(file, old));
        }
        return write(file, text.replace(old, now));
    }

    /** The text of a file. */
    public String read(String file) {
        return Samples.text(folder.resolve(file));
    }

    /** Takes a file away. */
    public SampleSite without(String file) {
        delete(folder.resolve(file));
        return this;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
