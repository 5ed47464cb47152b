package cairn.content;

import cairn.site.PagePath;
import cairn.site.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code redirects.yml}: old addresses and where they lead. */
final class RedirectReader {

    /** The file that holds them. */
    static final String FILE = "redirects.yml";

    private RedirectReader() {}

    static List<Redirect> read(SourceFile file, Problems problems) {
        YamlMapping keys = YamlText.of(file, problems).mapping(Set.of());
        return keys.keys().stream()
                .flatMap(from -> redirect(from, keys, problems).stream())
                .toList();
    }

    private static Optional<Redirect> redirect(String from, YamlMapping keys, Problems problems) {
        if (!PagePath.isPath(from)) {
            problems.error(
                    "wrong-value",
                    keys.place(from),
                    "\"%s\" is not an address on this site.".formatted(from),
                    "Write it from the first slash, such as /old-page.");
            return Optional.empty();
        }
        return keys.optional(from, PagePath::of).map(to -> new Redirect(PagePath.of(from), to, keys.place(from)));
    }
}
