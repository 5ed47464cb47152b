package cairn.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file without its text: where one of these differs, the file has changed.
 *
 * @param size in bytes
 * @param modified when it was written to, as the disk tells it
 * @param key which file it is, where the file system says that
 * @param isRegular whether it is an ordinary file
 */
public record FileState(
        long size, FileTime modified, @Nullable Object key, boolean isRegular) {

    static FileState of(BasicFileAttributes attributes) {
        return new FileState(
                attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), attributes.isRegularFile());
    }
}
