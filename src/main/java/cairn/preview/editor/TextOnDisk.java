package cairn.preview.editor;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file holds, and in which form it is kept.
 *
 * @param text its text, with line feeds alone as line ends and without a byte order mark
 * @param hash names its bytes: SHA-256 in hexadecimal
 * @param lineEnd what most of its lines end with on the disk
 * @param marked whether it begins with a byte order mark on the disk
 */
record TextOnDisk(String text, String hash, String lineEnd, boolean marked) {

    private static final String MARK = "\uFEFF";

    /** @throws CharacterCodingException where the bytes are no UTF-8 */
    static TextOnDisk of(byte[] bytes) throws CharacterCodingException {
        String whole = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        boolean marked = whole.startsWith(MARK);
        String bare = marked ? whole.substring(1) : whole;
        return new TextOnDisk(plain(bare), hash(bytes), lineEnd(bare), marked);
    }

    /**
     * The bytes of another text in the form of this one.
     *
     * @throws CharacterCodingException where the text holds half a character
     */
    byte[] inSameForm(String other) throws CharacterCodingException {
        String whole = (marked ? MARK : "") + plain(other).replace("\n", lineEnd);
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(whole));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String lineEnd(String text) {
        long feeds = text.chars().filter(character -> character == '\n').count();
        long both = text.split("\r\n", -1).length - 1L;
        return both * 2 > feeds ? "\r\n" : "\n";
    }
}
