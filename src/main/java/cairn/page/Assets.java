package cairn.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet and the script that stand inside every page, so that one answer is all that a first render needs.
 *
 * @param style the compiled style sheet
 * @param script the script that makes leaving quicker
 */
public record Assets(String style, String script) {

    /** Those in the jar. */
    static Assets load() {
        return new Assets(
                text("/styles/site.css").strip(), text("/scripts/leave.js").strip());
    }

    /** The source expression that lets the style sheet run (CSP Level 3, section 2.3.1). */
    public String styleHash() {
        return hash(style);
    }

    /** The source expression that lets the script run (CSP Level 3, section 2.3.1). */
    public String scriptHash() {
        return hash(script);
    }

    /**
     * Bytes from the jar.
     *
     * @throws IllegalStateException where the jar was built without them
     */
    static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s is missing from the build: build the project anew with \"mvn clean verify\""
                                .formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
