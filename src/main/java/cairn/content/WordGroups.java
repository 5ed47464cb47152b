package cairn.content;

import cairn.site.SourceRef;
import cairn.site.WordGroup;
import cairn.source.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The groups of readers' words that were read so far; what stands twice or says nothing is told. */
final class WordGroups {

    private final Problems problems;
    private final List<WordGroup> all = new ArrayList<>();
    private final Map<String, SourceRef> meanings = new HashMap<>();

    WordGroups(Problems problems) {
        this.problems = problems;
    }

    List<WordGroup> all() {
        return all;
    }

    void add(String means, Map<String, SourceRef> readers, SourceRef place) {
        SourceRef first = meanings.putIfAbsent(plain(means), place);
        if (first != null && !means.isEmpty()) {
            problems.error(
                    "search-group-twice",
                    place,
                    "There is a group for \"%s\" already, in line %d.".formatted(means, first.line()),
                    "Put the words of both into one.");
        }
        Map<String, SourceRef> known = new HashMap<>(Map.of(plain(means), place));
        readers.forEach((word, where) -> {
            if (known.putIfAbsent(plain(word), where) != null) {
                problems.warning(
                        "search-word-twice",
                        where,
                        "\"%s\" stands twice in this group.".formatted(word),
                        "Take one of them away.");
            }
        });
        all.add(new WordGroup(means, List.copyOf(readers.keySet()), place));
    }

    void tellEmpty(String means, SourceRef place) {
        problems.error(
                "search-group-empty",
                place,
                "No reader's word leads to \"%s\".".formatted(means),
                "Write some under \"readers\", or take the group away.");
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}
