package cairn.preview.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a browser has to know, made anew at every start.
 *
 * @param session stands in the first address and then in a cookie that no script can read
 * @param token stands in the workbench's own pages, for their scripts to send back
 */
public record Secrets(String session, String token) {

    private static final int BYTES = 24;

    /** Secrets that nobody can guess. */
    static Secrets random() {
        SecureRandom random = new SecureRandom();
        return new Secrets(hex(random), hex(random));
    }

    /** Whether that is the session, in a time that says nothing about how near it comes. */
    boolean isSession(@Nullable String given) {
        return same(session, given);
    }

    /** Whether that is the token, in a time that says nothing about how near it comes. */
    public boolean isToken(@Nullable String given) {
        return same(token, given);
    }

    private static boolean same(String secret, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
