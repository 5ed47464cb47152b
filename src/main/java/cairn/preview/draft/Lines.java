package cairn.preview.draft;

import cairn.site.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The lines of the files, to be shown beside what is wrong with them. */
final class Lines {

    private final Path folder;

    Lines(Path folder) {
        this.folder = folder;
    }

    /** The line of a place, without its end; empty where it cannot be read. */
    String at(SourceRef place) {
        try (Stream<String> lines = Files.lines(folder.resolve(place.file()))) {
            return lines.skip(place.line() - 1L).findFirst().orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
