package cairn.preview.shown;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Marks the scripts and styles of one answer as ours (CSP Level 3, section 2.3.1). */
final class Nonce {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    /** One that nobody can guess. */
    static String next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
