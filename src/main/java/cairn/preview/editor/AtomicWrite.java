package cairn.preview.editor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/** Replaces a file whole: whoever reads it meanwhile sees the old text or the new one, and so does a machine that fails. */
final class AtomicWrite {

    private AtomicWrite() {}

    /** @throws IOException where the folder does not let it be written; the file is then as it was */
    static void write(Path file, byte[] bytes) throws IOException {
        // Hidden, so that nobody takes it for content while it is there.
        Path whole = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            keepPermissions(file, whole);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void keepPermissions(Path file, Path whole) throws IOException {
        Path model = Files.exists(file) ? file : Objects.requireNonNull(file.getParent());
        PosixFileAttributeView now = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
        if (now == null) {
            return;
        }
        var permissions = Files.getPosixFilePermissions(model);
        if (!model.equals(file)) {
            permissions.removeIf(permission -> permission.name().endsWith("_EXECUTE"));
        }
        now.setPermissions(permissions);
    }
}
