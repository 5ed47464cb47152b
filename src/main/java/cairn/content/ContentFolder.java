package cairn.content;

import cairn.markdown.HiddenCharacters;
import cairn.site.SiteVersion;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of a content folder as text. */
final class ContentFolder {

    private static final int LARGEST = 256 * 1024;
    private static final long LARGEST_TOGETHER = 64L * 1024 * 1024;
    private static final int TRIES = 3;
    private static final char UNREADABLE = '\uFFFD';

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
        for (int left = TRIES; ; left--) {
            Problems told = new Problems();
            Map<String, SourceFile> files = new TreeMap<>();
            try {
                readTree(ContentTree.of(root), unsaved, files, told);
                unsaved.forEach((name, text) -> files.put(name, new SourceText(name, told).of(text)));
                problems.addAll(told);
                return List.copyOf(files.values());
            } catch (NoSuchFileException e) {
                // A file that went between the listing and the reading was renamed, or replaced by an editor.
                if (left == 0) {
                    throw new UncheckedIOException(e);
                }
            }
        }
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

    private void readTree(ContentTree tree, Map<String, String> unsaved, Map<String, SourceFile> files, Problems told)
            throws NoSuchFileException {
        tree.closed().forEach((path, reason) -> new FileFaults(name(path), told).closed(reason));
        List<Listed> wanted = wanted(tree, told).stream()
                .filter(file -> !unsaved.containsKey(file.name()))
                .toList();
        for (Opened opened : wanted.parallelStream().map(this::open).toList()) {
            if (opened.vanished()) {
                throw new NoSuchFileException(opened.name());
            }
            told.addAll(opened.told());
            opened.file().ifPresent(file -> files.put(opened.name(), file));
        }
    }

    /** The files up to the first that is too much. */
    private List<Listed> wanted(ContentTree tree, Problems told) {
        List<Listed> wanted = new ArrayList<>();
        Map<String, String> names = new TreeMap<>();
        long together = 0;
        for (Map.Entry<Path, BasicFileAttributes> entry : tree.files().entrySet()) {
            Listed file = new Listed(name(entry.getKey()), entry.getKey(), entry.getValue());
            FileFaults faults = new FileFaults(file.name(), told);
            together += Math.min(file.attributes().size(), LARGEST + 1);
            String other = names.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file.name());
            if (other != null) {
                faults.sameName(other);
            }
            if (together > LARGEST_TOGETHER) {
                faults.tooMuch();
                return wanted;
            }
            wanted.add(file);
        }
        return wanted;
    }

    private Opened open(Listed file) {
        Problems told = new Problems();
        try {
            Optional<SourceFile> read = readFile(file.path(), file.attributes(), new FileFaults(file.name(), told));
            return new Opened(file.name(), read, told, false);
        } catch (NoSuchFileException e) {
            return new Opened(file.name(), Optional.empty(), told, true);
        }
    }

    private Optional<SourceFile> readFile(Path path, BasicFileAttributes attributes, FileFaults faults)
            throws NoSuchFileException {
        try {
            if (faults.file().indexOf(UNREADABLE) >= 0) {
                faults.hiddenInName();
            } else if (!path.toRealPath().startsWith(root)) {
                faults.closed(ContentTree.Reason.OUTSIDE);
            } else if (!attributes.isRegularFile()) {
                faults.notAFile();
            } else {
                byte[] bytes = start(path);
                if (bytes.length <= LARGEST) {
                    return new SourceText(faults.file(), faults.problems()).of(bytes);
                }
                faults.tooLarge();
            }
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            faults.closed(ContentTree.Reason.NOT_READABLE);
        }
        return Optional.empty();
    }

    /** No more bytes than are needed to know that there are too many, however large the file says it is. */
    private static byte[] start(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(LARGEST + 1);
        }
    }

    /** The path below the folder, as it can be shown. */
    private String name(Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        return HiddenCharacters.shown(name).replace('\n', UNREADABLE).replace('\t', UNREADABLE);
    }

    /** @param name the path below the folder, as it can be shown */
    private record Listed(String name, Path path, BasicFileAttributes attributes) {}

    /** @param vanished whether it was gone when it was to be opened */
    private record Opened(String name, Optional<SourceFile> file, Problems told, boolean vanished) {}
}
