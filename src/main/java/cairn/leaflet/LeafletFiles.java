package cairn.leaflet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every leaflet is made with, from the jar. */
final class LeafletFiles {

    /** The style sheet of paper. */
    static final String STYLES = new String(bytes("leaflet.css"), StandardCharsets.UTF_8);

    private LeafletFiles() {}

    /**
     * One of the files.
     *
     * @throws IllegalStateException where the jar was built without it
     */
    static byte[] bytes(String name) {
        try (InputStream in = LeafletFiles.class.getResourceAsStream("/leaflet/" + name)) {
            if (in == null) {
                throw new IllegalStateException("leaflet/%s is missing from the build".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
