package cairn.content;

import cairn.site.SiteVersion;
import cairn.site.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a content folder as text. */
final class ContentFolder {

    private static final long LARGEST = 256L * 1024;
    private static final int DEEPEST = 8;

    private final Path root;
    private final Problems problems;

    /** @throws UncheckedIOException where the folder cannot be found */
    ContentFolder(Path root, Problems problems) {
        this.root = ContentRoot.of(root);
        this.problems = problems;
    }

    /**
     * Its files in the order of their paths.
     *
     * @throws UncheckedIOException where the folder itself cannot be listed
     */
    List<SourceFile> read() {
        return read(Map.of());
    }

    /**
     * Its files in the order of their paths, as they would be with some texts saved.
     *
     * @param unsaved texts that stand in for what the disk holds, by their paths below the folder
     * @throws UncheckedIOException where the folder itself cannot be listed
     */
    List<SourceFile> read(Map<String, String> unsaved) {
        Map<String, SourceFile> files = new TreeMap<>();
        for (Path path : paths()) {
            String name = root.relativize(path).toString().replace('\\', '/');
            if (!unsaved.containsKey(name)) {
                readFile(path, name).ifPresent(file -> files.put(name, file));
            }
        }
        unsaved.forEach((name, text) -> files.put(name, new SourceFile(name, plain(text))));
        return List.copyOf(files.values());
    }

    /** A hash of the files: the same for the same paths with the same texts. */
    static SiteVersion version(List<SourceFile> files) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (SourceFile file : files) {
                hash.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return new SiteVersion(HexFormat.of().formatHex(hash.digest(), 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private List<Path> paths() {
        try (Stream<Path> walk = Files.walk(root, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(path -> !isHidden(path))
                    .filter(path -> !Files.isDirectory(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FileSystemLoopException loop) {
                tellLoop(Path.of(loop.getFile()));
                return List.of();
            }
            throw e;
        }
    }

    private void tellLoop(Path link) {
        problems.error(
                "link-loop",
                SourceRef.startOf(root.relativize(link).toString().replace('\\', '/')),
                "This link leads to a folder that holds it.",
                "Take it away.");
    }

    /** Files that systems and editors leave behind are nobody's content. */
    private boolean isHidden(Path path) {
        for (Path part : root.relativize(path)) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("#") || name.endsWith("~") || name.endsWith(".tmp")) {
                return true;
            }
        }
        return false;
    }

    private Optional<SourceFile> readFile(Path path, String name) {
        SourceRef place = SourceRef.startOf(name);
        try {
            if (!path.toRealPath().startsWith(root)) {
                problems.error(
                        "outside", place, "This is a link to a file outside the content folder.", "Copy the file in.");
            } else if (!Files.isRegularFile(path)) {
                problems.error("not-a-file", place, "This is not an ordinary file.", "Take it out of the folder.");
            } else if (Files.size(path) > LARGEST) {
                problems.error(
                        "too-large", place, "This file is larger than 256 KB.", "Split it, or take it out of content.");
            } else {
                return Optional.of(new SourceFile(name, text(Files.readAllBytes(path))));
            }
        } catch (CharacterCodingException e) {
            problems.error("not-utf-8", place, "This file is not saved as UTF-8 text.", "Save it again as UTF-8.");
        } catch (IOException e) {
            problems.error(
                    "not-readable",
                    place,
                    "This file cannot be read (%s).".formatted(e.getClass().getSimpleName()),
                    "Check that it is there and who may read it.");
        }
        return Optional.empty();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return plain(text);
    }

    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
