package cairn.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Finished bytes in one coding, with the strong validator that names them (RFC 9110, section 8.8.3). */
public final class Representation {

    private final ContentCoding coding;
    private final byte[] bytes;
    private final String etag;

    /** The representation of those bytes, which the caller gives away. */
    Representation(ContentCoding coding, byte[] bytes) {
        this.coding = coding;
        this.bytes = bytes;
        this.etag = etag(bytes);
    }

    /** How the bytes are packed. */
    public ContentCoding coding() {
        return coding;
    }

    /** The bytes as they go over the wire: shared, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The strong entity tag, with its quotation marks. */
    public String etag() {
        return etag;
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(hash, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
