package cairn.content;

import cairn.source.FileText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of the files that were read so far, and what they refer to. */
final class Gathered {

    private final List<FileText> texts = new ArrayList<>();
    private final Map<String, FileUses> uses = new TreeMap<>();
    private final MergedUses memory;

    /** @param memory knows what came of putting uses together before */
    Gathered(MergedUses memory) {
        this.memory = memory;
    }

    void add(FileText text) {
        texts.add(text);
    }

    void addTexts(Collection<FileText> more) {
        texts.addAll(more);
    }

    void add(ReadPage page) {
        add(page.text());
        add(page.uses());
    }

    void add(List<FileUses> more) {
        more.forEach(this::add);
    }

    void add(Use use) {
        addUses(List.of(use));
    }

    void addUses(Collection<Use> more) {
        FileUses.split(more).forEach(this::add);
    }

    private void add(FileUses more) {
        uses.merge(more.file(), more, memory::merge);
    }

    /** The words, file by file, in the order in which they were read. */
    List<FileText> texts() {
        return List.copyOf(texts);
    }

    /** The uses, each once, in the order of files and lines. */
    Uses uses() {
        return new Uses(List.copyOf(uses.values()));
    }
}
