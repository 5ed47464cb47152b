package cairn.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The files of a folder as they were when they were opened last. One of which the file system says what it said then can
 * be taken for unchanged; times can lie, so {@link #forgetOthers} is asked soon after (decision 0029).
 */
final class OpenedFiles {

    private final Map<Path, OpenedFile> known = new ConcurrentHashMap<>();

    /** The file at that path as it was opened. */
    Optional<OpenedFile> find(Path path) {
        return Optional.ofNullable(known.get(path));
    }

    /** Keeps those that have been opened, and forgets all that are not at those paths. */
    void keep(List<OpenedFile> opened, Set<Path> paths) {
        opened.stream().filter(file -> !file.hasVanished()).forEach(file -> known.put(file.path(), file));
        if (known.size() > paths.size()) {
            known.keySet().retainAll(paths);
        }
    }

    /**
     * Opens every file again, and forgets those that say something else than they did. Others may be kept meanwhile.
     *
     * @param opening opens a file anew
     * @param rest is called between files
     * @return whether there were any
     */
    boolean forgetOthers(UnaryOperator<OpenedFile> opening, Runnable rest) {
        boolean found = false;
        for (OpenedFile file : known.values()) {
            if (!opening.apply(file).says(file)) {
                found |= known.remove(file.path(), file);
            }
            rest.run();
        }
        return found;
    }
}
