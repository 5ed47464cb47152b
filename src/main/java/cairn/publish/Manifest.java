package cairn.publish;

import cairn.content.ContentRoot;
import cairn.content.ContentTree;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a folder holds, without the texts: enough to notice any change, on every kind of mount.
 *
 * @param folders the folders, itself included
 * @param files each file with its size, time and identity, and what is not looked into with the reason
 */
record Manifest(Set<Path> folders, Map<Path, String> files) {

    /**
     * The manifest of a folder as it is now. Files that vanish while it is made are left out.
     *
     * @throws UncheckedIOException where there is no such folder
     */
    static Manifest of(Path root) {
        ContentTree tree = ContentTree.of(ContentRoot.of(root));
        Map<Path, String> files = new TreeMap<>();
        tree.files().forEach((path, attributes) -> files.put(path, describe(attributes)));
        tree.closed().forEach((path, reason) -> files.put(path, reason.name()));
        return new Manifest(tree.folders(), files);
    }

    private static String describe(BasicFileAttributes attributes) {
        return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
    }
}
