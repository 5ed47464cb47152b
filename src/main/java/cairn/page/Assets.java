package cairn.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheets and the scripts that stand inside pages, so that one answer is all that a first render needs.
 *
 * @param style the compiled style sheet of every page
 * @param larger the whole style sheet of pages that need more, by the name of what they need
 * @param script the script that makes leaving quicker
 * @param sheet the script of pages with a sheet to fill in
 */
public record Assets(String style, Map<String, String> larger, String script, String sheet) {

    /** Those in the jar, with the style sheets of those names. */
    static Assets load(Stream<String> names) {
        String style = text("/styles/site.css").strip();
        return new Assets(
                style,
                names.collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        name -> style + text("/styles/%s.css".formatted(name)).strip())),
                text("/scripts/leave.js").strip(),
                text("/scripts/sheet.js").strip());
    }

    /**
     * The whole style sheet of a view.
     *
     * @throws IllegalArgumentException where nobody named the one that it asks for
     */
    public String styleOf(View view) {
        return view.style().map(this::named).orElse(style);
    }

    /** The source expressions that let the style sheets run (CSP Level 3, section 2.3.1). */
    public String styleHashes() {
        return Stream.concat(Stream.of(style), larger.values().stream().sorted())
                .map(Assets::hash)
                .collect(Collectors.joining(" "));
    }

    /**
     * The script that a view needs beside the one of every page.
     *
     * @throws IllegalArgumentException where there is none of the name that it asks for
     */
    public Optional<String> scriptOf(View view) {
        view.script().filter(name -> !name.equals(Held.SCRIPT)).ifPresent(name -> {
            throw new IllegalArgumentException("there is no script " + name);
        });
        return view.script().map(name -> sheet);
    }

    /** The source expressions that let the scripts run (CSP Level 3, section 2.3.1). */
    public String scriptHashes() {
        return hash(script) + " " + hash(sheet);
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

    private String named(String name) {
        return Optional.ofNullable(larger.get(name))
                .orElseThrow(() -> new IllegalArgumentException("nothing names the style sheet " + name));
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
