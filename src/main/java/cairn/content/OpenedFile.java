package cairn.content;

import cairn.source.Problems;
import cairn.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was opened.
 *
 * @param path where it is
 * @param state what the file system said of it shortly before
 * @param name its path below the content folder, as it can be shown
 * @param plainName the same without capital letters
 * @param file what it says, where it is a text
 * @param told what is wrong with it as a file
 * @param hasVanished whether it was gone when it was to be opened
 */
record OpenedFile(
        Path path,
        FileState state,
        String name,
        String plainName,
        Optional<SourceFile> file,
        Problems told,
        boolean hasVanished) {

    /** Whether it says what the other one says. */
    boolean says(OpenedFile other) {
        return file.equals(other.file) && told.sorted().equals(other.told.sorted());
    }
}
