package cairn.wording;

import cairn.content.StyleRule;
import cairn.source.FileText;
import cairn.source.PartMemory;
import cairn.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the words of a site again and again, and only at those that changed. One round at a time. */
public final class WordingMemory {

    private final PartMemory<FileText, HouseStyle.Verdict> verdicts = new PartMemory<>(FileText::file);
    private final PartMemory<FileText, Optional<ReadingLevel>> levels = new PartMemory<>(FileText::file);
    private HouseStyle style = new HouseStyle(List.of(), List.of());

    /**
     * What {@link HouseStyle#check} tells.
     *
     * @param names the names of the register, which nobody can reword
     */
    public Stream<Problem> check(List<StyleRule> rules, List<String> names, List<FileText> texts) {
        if (!style.isOf(rules, names)) {
            style = new HouseStyle(rules, names);
        }
        return style.sumUp(verdicts.of(texts, List.of(rules, names), style::judge));
    }

    /** How hard those texts are to read, of which that can be told. */
    public Stream<ReadingLevel> levels(List<FileText> texts, List<String> names) {
        Phrases known = new Phrases(names);
        Syllables syllables = new Syllables();
        return levels.of(texts, names, text -> ReadingLevel.of(text, known, syllables)).stream()
                .flatMap(Optional::stream);
    }
}
