package cairn.testing;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A disk in memory that is the same on every computer and for everybody: rights hold for an administrator too, and names may
 * differ by capital letters alone.
 */
public final class MemoryDisk implements AutoCloseable {

    private final FileSystem files;

    /** An empty one. */
    public MemoryDisk() {
        try {
            files = MemoryFileSystemBuilder.newLinux().build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest whole site, copied onto it. */
    public SampleSite good() {
        return SampleSite.good(files.getPath("/content"));
    }

    /** Lets a file or folder be used as {@code ls} shows it, such as {@code rwxr-x---}. */
    public static void allow(Path path, String rights) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
