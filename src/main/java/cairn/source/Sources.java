package cairn.source;

import cairn.site.SourceRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that were read, so that a problem can be shown with its line.
 *
 * @param texts each file's text by its path below the content folder, with line feeds alone as line ends and without a
 *     byte order mark
 */
public record Sources(Map<String, String> texts) {

    /** No texts. */
    public static final Sources NONE = new Sources(Map.of());

    /** The texts of those files. */
    public static Sources of(List<SourceFile> files) {
        Map<String, String> texts = new HashMap<>(files.size() * 2);
        files.forEach(file -> texts.put(file.path(), file.text()));
        return new Sources(Collections.unmodifiableMap(texts));
    }

    /** The line of a place, without its end; empty where the file could not be read or has no such line. */
    public Optional<String> line(SourceRef place) {
        return Optional.ofNullable(texts.get(place.file()))
                .flatMap(text -> text.lines().skip(place.line() - 1L).findFirst());
    }
}
