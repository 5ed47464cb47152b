package cairn.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one file refers to.
 *
 * @param file its path below the content folder
 * @param uses each once, in the order of their places
 */
public record FileUses(String file, List<Use> uses) {

    /** Those uses by their files, of which a page has more than one where it shows shared texts. */
    static List<FileUses> split(Collection<Use> uses) {
        Map<String, Set<Use>> byFile = new LinkedHashMap<>();
        uses.forEach(use -> byFile.computeIfAbsent(use.place().file(), file -> new LinkedHashSet<>())
                .add(use));
        List<FileUses> split = new ArrayList<>();
        byFile.forEach((file, ofFile) -> split.add(
                new FileUses(file, ofFile.stream().sorted(Use.BY_PLACE).toList())));
        return List.copyOf(split);
    }

    /** These and those of the same file: these themselves, where the others are the same, as of a text that many pages show. */
    FileUses and(FileUses other) {
        if (uses.equals(other.uses)) {
            return this;
        }
        Set<Use> all = new LinkedHashSet<>(uses);
        all.addAll(other.uses);
        return new FileUses(file, all.stream().sorted(Use.BY_PLACE).toList());
    }
}
