package cairn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The files under {@code src/test/resources}. */
public final class Samples {

    private static final Path ROOT = Path.of("src", "test", "resources");

    private Samples() {}

    /** The file or folder with that path. */
    public static Path at(String path) {
        return ROOT.resolve(path);
    }

    /** The files of a folder with that ending, in the order of their names; at least one. */
    public static Stream<Path> list(String folder, String ending) {
        try (Stream<Path> files = Files.list(at(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no *%s in %s: is the working directory the project's?"
                        .formatted(ending, at(folder).toAbsolutePath()));
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder and of those in it. */
    public static Stream<Path> below(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of the same name with another ending. */
    public static Path beside(Path file, String ending) {
        return file.resolveSibling(name(file) + ending);
    }

    /** The name without its ending. */
    public static String name(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that is in it over another one, which need not be there. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : walk.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
