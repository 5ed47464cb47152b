package cairn.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts that pages share, by their ids, which are the names of their files. */
final class Snippets {

    /** The folder that holds them. */
    static final String FOLDER = "snippets";

    private final Map<String, SourceFile> byId = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Snippets(List<SourceFile> files) {
        files.forEach(file -> byId.put(file.stem(), file));
    }

    Optional<SourceFile> find(String id) {
        used.add(id);
        return Optional.ofNullable(byId.get(id));
    }

    /** Tells of those that no page asked for so far. */
    void tellUnused(Problems problems) {
        byId.values().stream()
                .filter(file -> !used.contains(file.stem()))
                .forEach(file -> problems.warning(
                        "unused-snippet",
                        file.start(),
                        "No page uses this text, so it has not been read.",
                        "Use it with ::snippet{id=%s}, or take it away.".formatted(file.stem())));
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
