package cairn.publish;

import cairn.content.ContentRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a folder holds, without the texts: enough to notice any change, on every kind of mount.
 *
 * @param folders the folders, itself included
 * @param files each file with its size, time and identity
 */
record Manifest(Set<Path> folders, Map<Path, String> files) {

    private static final Set<FileVisitOption> FOLLOW_LINKS = Set.of(FileVisitOption.FOLLOW_LINKS);

    /**
     * The manifest of a folder as it is now. Files that vanish while it is made are left out.
     *
     * @throws UncheckedIOException where there is no such folder
     */
    static Manifest of(Path root) throws IOException {
        Set<Path> folders = new HashSet<>();
        Map<Path, String> files = new HashMap<>();
        Files.walkFileTree(ContentRoot.of(root), FOLLOW_LINKS, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(file, describe(attributes));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new Manifest(folders, files);
    }

    private static String describe(BasicFileAttributes attributes) {
        return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
    }
}
