package cairn.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a content folder: every file that may be content, and every place that cannot be entered. Links are
 * followed as long as they stay inside; what systems and editors leave behind is passed over.
 *
 * @param folders the folders, itself included
 * @param files each file with what the file system says of it
 * @param closed what is not looked into, and why
 */
public record ContentTree(Set<Path> folders, Map<Path, FileState> files, Map<Path, Reason> closed) {

    private static final Set<FileVisitOption> FOLLOW_LINKS = Set.of(FileVisitOption.FOLLOW_LINKS);
    private static final int DEEPEST = 8;
    private static final int MOST = 10_000;

    /** Why something is not looked into. */
    public enum Reason {
        /** A link to something outside the content folder. */
        OUTSIDE,
        /** A link to a folder that holds it. */
        LOOP,
        /** A folder too many levels down. */
        TOO_DEEP,
        /** A folder or file that may not be read, or a link to nothing. */
        NOT_READABLE,
        /** Files beyond the number that is read. */
        TOO_MANY
    }

    /**
     * The tree below a folder as it is now. Files that vanish meanwhile are left out.
     *
     * @param root the folder, links resolved
     * @throws UncheckedIOException where the folder itself cannot be listed
     */
    public static ContentTree of(Path root) {
        ContentTree tree = new ContentTree(new HashSet<>(), new TreeMap<>(), new TreeMap<>());
        try {
            Files.walkFileTree(root, FOLLOW_LINKS, DEEPEST, new Visitor(root, tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /**
     * The tree as it is once only what lies in some of its folders may have changed.
     *
     * @param root the folder, links resolved
     * @return nothing where the whole has to be looked at: another root, a folder that came or went, or one that cannot be
     *     entered
     */
    public Optional<ContentTree> again(Path root, Set<Path> changed) {
        if (!folders.contains(root) || !folders.containsAll(changed) || !closed.isEmpty()) {
            return Optional.empty();
        }
        ContentTree tree = new ContentTree(folders, new TreeMap<>(files), new TreeMap<>());
        tree.files.keySet().removeIf(file -> changed.contains(file.getParent()));
        return changed.stream().allMatch(folder -> tree.list(folder, root)) ? Optional.of(tree) : Optional.empty();
    }

    /** Puts in the files of one folder; whether that could be done, and its folders are those that are known. */
    private boolean list(Path folder, Path root) {
        Set<Path> below = new HashSet<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (isLeftBehind(child)) {
                    continue;
                }
                BasicFileAttributes attributes = Files.readAttributes(child, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    below.add(child);
                } else {
                    new Visitor(root, this).visitFile(child, attributes);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
        return closed.isEmpty()
                && below.equals(folders.stream()
                        .filter(known -> folder.equals(known.getParent()))
                        .collect(Collectors.toSet()));
    }

    /** Files that systems and editors leave behind are nobody's content. */
    private static boolean isLeftBehind(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".")
                || name.startsWith("#")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.endsWith(".tmp")
                || name.endsWith("___");
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final ContentTree tree;

        Visitor(Path root, ContentTree tree) {
            this.root = root;
            this.tree = tree;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root) && isLeftBehind(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.toRealPath().startsWith(root)) {
                tree.closed.put(folder, Reason.OUTSIDE);
                return FileVisitResult.SKIP_SUBTREE;
            }
            tree.folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isLeftBehind(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (tree.files.size() == MOST) {
                tree.closed.put(root, Reason.TOO_MANY);
                return FileVisitResult.TERMINATE;
            }
            if (attributes.isDirectory()) {
                tree.closed.put(file, Reason.TOO_DEEP);
            } else if (attributes.isSymbolicLink()) {
                tree.closed.put(file, Reason.NOT_READABLE);
            } else {
                tree.files.put(file, FileState.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            if (!isLeftBehind(file) && !(e instanceof NoSuchFileException)) {
                tree.closed.put(file, e instanceof FileSystemLoopException ? Reason.LOOP : Reason.NOT_READABLE);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                tree.closed.put(folder, Reason.NOT_READABLE);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
