package cairn.content;

import cairn.site.PagePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which file became which address. */
final class Addresses {

    private final Map<String, PagePath> byFile = new LinkedHashMap<>();

    Addresses(List<PageHead> heads, Problems problems) {
        Map<PagePath, PageHead> taken = new LinkedHashMap<>();
        for (PageHead head : heads) {
            byFile.put(head.file().path(), head.path());
            PageHead first = taken.putIfAbsent(head.path(), head);
            if (first != null) {
                problems.error(
                        "same-address-twice",
                        head.file().start(),
                        "The address %s is taken by %s."
                                .formatted(head.path(), first.file().path()),
                        "Rename one of the two files.");
            }
        }
    }

    Optional<PagePath> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    Set<String> files() {
        return byFile.keySet();
    }
}
