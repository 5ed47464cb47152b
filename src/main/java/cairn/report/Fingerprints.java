package cairn.report;

import cairn.source.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Knows a problem again when lines above it come and go: by its code, its file, its line's words and its turn. */
final class Fingerprints {

    private final Result result;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(Result result) {
        this.result = result;
    }

    /** The fingerprint of the next problem, no two of them alike. */
    String next(Problem problem) {
        String words = result.sources().line(problem.place()).orElse("").strip();
        String same = String.join("\0", problem.code(), problem.place().file(), words, problem.message());
        return hash(same + "\0" + seen.merge(same, 1, Integer::sum));
    }

    private static String hash(String text) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
