package cairn.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who refers to what in a whole content folder.
 *
 * @param files the uses of each file that has any, in the order of the files
 */
public record Uses(List<FileUses> files) {

    /** Every use, in the order of files and lines. */
    public Stream<Use> stream() {
        return files.stream().flatMap(file -> file.uses().stream());
    }
}
