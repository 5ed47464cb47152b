package cairn.content;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths of content files as a page writes them: from its own folder. */
final class RelativePath {

    private RelativePath() {}

    /** The path below the content folder; empty where it leads out of it or begins with a slash. */
    static Optional<String> resolve(String folder, String path) {
        if (path.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>(folder.isEmpty() ? List.of() : List.of(folder.split("/")));
        for (String part : path.split("/")) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            } else if (!part.equals("..") && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Those files as a page in that folder writes them. */
    static List<String> from(String folder, Collection<String> files) {
        Path here = Path.of(folder);
        return files.stream()
                .map(file -> here.relativize(Path.of(file)).toString().replace('\\', '/'))
                .toList();
    }
}
