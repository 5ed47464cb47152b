package cairn.content;

import cairn.source.FileText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of the files that were read so far, and what they refer to. */
final class Gathered {

    private final List<FileText> texts = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    void add(FileText text) {
        texts.add(text);
    }

    void addTexts(Collection<FileText> more) {
        texts.addAll(more);
    }

    void add(ReadPage page) {
        add(page.text());
        addUses(page.uses());
    }

    void add(Use use) {
        uses.add(use);
    }

    void addUses(Collection<Use> more) {
        uses.addAll(more);
    }

    /** The words, file by file, in the order in which they were read. */
    List<FileText> texts() {
        return List.copyOf(texts);
    }

    /** The uses, each once, in the order of files and lines. */
    List<Use> uses() {
        Map<String, Set<Use>> byFile = new TreeMap<>();
        for (Use use : uses) {
            byFile.computeIfAbsent(use.place().file(), file -> new LinkedHashSet<>())
                    .add(use);
        }
        return byFile.values().stream()
                .flatMap(ofFile -> ofFile.stream().sorted(Use.BY_PLACE))
                .toList();
    }
}
