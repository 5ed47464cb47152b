package cairn.content;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a content folder: every file that may be content, and every place that cannot be entered. Links are
 * followed as long as they stay inside; what systems and editors leave behind is passed over.
 *
 * @param folders the folders, itself included
 * @param files each file with what the file system says of it
 * @param closed what is not looked into, and why
 */
public record ContentTree(Set<Path> folders, Map<Path, BasicFileAttributes> files, Map<Path, Reason> closed) {

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
                tree.files.put(file, attributes);
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
