package cairn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a browser keeps on the disk: its history, its storage, and whatever else it writes.
 *
 * @param folder where it keeps them
 */
public record BrowserProfile(Path folder) {

    /** The files that hold the words, in any of the codings in which a browser writes them plainly. */
    public List<Path> filesWith(String words) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(words) || bytes.contains(String.join("\0", words.split("")));
        } catch (IOException e) {
            // Sockets and locks of a browser that is ending go away while they are looked at.
            return false;
        }
    }
}
