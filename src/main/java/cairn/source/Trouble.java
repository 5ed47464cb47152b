package cairn.source;

import java.util.Set;
import java.util.stream.Stream;

/**
 * The files and folders that something has been told about already. Who refers to one of them is not told as well: a
 * single cause would fill the whole report.
 *
 * @param paths their paths below the content folder
 */
public record Trouble(Set<String> paths) {

    /** Whether that file or a folder round it has a problem of its own. */
    public boolean covers(String file) {
        return Stream.iterate(file, path -> !path.isEmpty(), Trouble::folder).anyMatch(paths::contains);
    }

    /** Whether a folder or anything in it has one. */
    public boolean isIn(String folder) {
        return covers(folder) || paths.stream().anyMatch(path -> path.startsWith(folder + "/"));
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
