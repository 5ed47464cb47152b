package cairn.content;

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

    Snippets(List<SourceFile> files) {
        files.forEach(file -> byId.put(file.stem(), file));
    }

    Optional<SourceFile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
