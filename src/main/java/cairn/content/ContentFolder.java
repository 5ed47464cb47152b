package cairn.content;

import cairn.markdown.HiddenCharacters;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final OpenedFiles memory;

    /** @throws UncheckedIOException where the folder cannot be found */
    ContentFolder(Path root, Problems problems) {
        this(root, problems, new OpenedFiles());
    }

    /**
     * The same.
     *
     * @param memory keeps what was opened
     */
    ContentFolder(Path root, Problems problems, OpenedFiles memory) {
        this.root = ContentRoot.of(root);
        this.problems = problems;
        this.memory = memory;
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
            Optional<List<SourceFile>> files = read(ContentTree.of(root), unsaved, false);
            if (files.isPresent()) {
                return files.get();
            }
            // A file that went between the listing and the reading was renamed, or replaced by an editor.
            if (left == 0) {
                throw new UncheckedIOException(new NoSuchFileException(root.toString()));
            }
        }
    }

    /** Its files as that tree lists them, of which only those are opened that the memory does not know in that state. */
    List<SourceFile> readChanged(ContentTree tree) {
        boolean same = tree.folders().contains(root);
        return (same ? read(tree, Map.of(), true) : Optional.<List<SourceFile>>empty()).orElseGet(() -> read(Map.of()));
    }

    /** Opens every file again, and has the memory forget those that say something else; whether there were any. */
    boolean forgetOthers(Runnable rest) {
        return memory.forgetOthers(
                file -> open(new Listed(file.path(), file.state(), file.name(), file.plainName(), Optional.empty())),
                rest);
    }

    /** The files that the tree lists; nothing where one has vanished since. */
    private Optional<List<SourceFile>> read(ContentTree tree, Map<String, String> unsaved, boolean trusting) {
        Problems told = new Problems();
        tree.closed().forEach((path, reason) -> new FileFaults(name(path), told).closed(reason));
        Map<String, SourceFile> files = new TreeMap<>();
        List<Listed> unknown = new ArrayList<>();
        for (Listed file : wanted(tree, told)) {
            if (!unsaved.containsKey(file.name())) {
                file.before()
                        .filter(before -> trusting && before.state().equals(file.state()))
                        .ifPresentOrElse(before -> take(before, files, told), () -> unknown.add(file));
            }
        }
        List<OpenedFile> opened = unknown.parallelStream().map(this::open).toList();
        memory.keep(opened, tree.files().keySet());
        if (opened.stream().anyMatch(OpenedFile::hasVanished)) {
            return Optional.empty();
        }
        opened.forEach(file -> take(file, files, told));
        unsaved.forEach((name, text) -> files.put(name, new SourceText(name, told).of(text)));
        problems.addAll(told);
        return Optional.of(List.copyOf(files.values()));
    }

    private static void take(OpenedFile opened, Map<String, SourceFile> files, Problems told) {
        told.addAll(opened.told());
        opened.file().ifPresent(file -> files.put(opened.name(), file));
    }

    /** The files up to the first that is too much. */
    private List<Listed> wanted(ContentTree tree, Problems told) {
        List<Listed> wanted = new ArrayList<>(tree.files().size());
        Map<String, String> names = new HashMap<>();
        long together = 0;
        for (Map.Entry<Path, FileState> entry : tree.files().entrySet()) {
            Listed file = listed(entry.getKey(), entry.getValue());
            FileFaults faults = new FileFaults(file.name(), told);
            together += Math.min(file.state().size(), LARGEST + 1);
            String other = names.putIfAbsent(file.plainName(), file.name());
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

    private Listed listed(Path path, FileState state) {
        Optional<OpenedFile> before = memory.find(path);
        String name = before.map(OpenedFile::name).orElseGet(() -> name(path));
        return new Listed(
                path,
                state,
                name,
                before.map(OpenedFile::plainName).orElseGet(() -> name.toLowerCase(Locale.ROOT)),
                before);
    }

    private OpenedFile open(Listed file) {
        Problems told = new Problems();
        try {
            return file.opened(readFile(file.path(), file.state(), new FileFaults(file.name(), told)), told, false);
        } catch (NoSuchFileException e) {
            return file.opened(Optional.empty(), told, true);
        }
    }

    private Optional<SourceFile> readFile(Path path, FileState state, FileFaults faults) throws NoSuchFileException {
        try {
            if (faults.file().indexOf(UNREADABLE) >= 0) {
                faults.hiddenInName();
            } else if (!path.toRealPath().startsWith(root)) {
                faults.closed(ContentTree.Reason.OUTSIDE);
            } else if (!state.isRegular()) {
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

    /**
     * A file that is there.
     *
     * @param name the path below the folder, as it can be shown
     * @param plainName the same without capital letters
     * @param before the file as it was opened last
     */
    private record Listed(Path path, FileState state, String name, String plainName, Optional<OpenedFile> before) {

        OpenedFile opened(Optional<SourceFile> file, Problems told, boolean hasVanished) {
            return new OpenedFile(path, state, name, plainName, file, told, hasVanished);
        }
    }
}
