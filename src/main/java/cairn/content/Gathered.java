package cairn.content;

import cairn.source.FileText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
        return uses.stream().distinct().sorted(Use.BY_PLACE).toList();
    }
}
