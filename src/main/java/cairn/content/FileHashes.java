package cairn.content;

import cairn.site.SiteVersion;
import cairn.source.PartMemory;
import cairn.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names the state of a folder by what its files say; a file that did not change is not hashed again. */
final class FileHashes {

    private final PartMemory<SourceFile, byte[]> memory = new PartMemory<>(SourceFile::path);

    /** A hash of the files: the same for the same paths with the same texts. */
    SiteVersion version(List<SourceFile> files) {
        MessageDigest all = sha256();
        memory.of(files, List.of(), FileHashes::hash).forEach(all::update);
        return new SiteVersion(HexFormat.of().formatHex(all.digest(), 0, 12));
    }

    private static byte[] hash(SourceFile file) {
        MessageDigest hash = sha256();
        hash.update(file.path().getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        return hash.digest(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
