package cairn.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which texts took too long, so that the same text does not take as long again at every reading. */
final class HopelessTexts {

    private static final int MOST = 256;

    private final Map<String, Finding> byHash = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Finding> eldest) {
            return size() > MOST;
        }
    });

    /** What was told about a text that took too long. */
    Optional<Finding> find(String text) {
        return byHash.isEmpty() ? Optional.empty() : Optional.ofNullable(byHash.get(hash(text)));
    }

    void add(String text, Finding finding) {
        byHash.put(hash(text), finding);
    }

    private static String hash(String text) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
