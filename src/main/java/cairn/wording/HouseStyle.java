package cairn.wording;

import cairn.content.FileText;
import cairn.content.Problem;
import cairn.content.StyleRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house style, held against the words of files. */
public final class HouseStyle {

    private final List<HeldRule> rules;

    /**
     * The house style of these rules.
     *
     * @param names the names of the register, which nobody can reword
     */
    public HouseStyle(List<StyleRule> rules, Collection<String> names) {
        Phrases known = new Phrases(names);
        this.rules = rules.stream().map(rule -> new HeldRule(rule, known)).toList();
    }

    /**
     * Where the words of those files go against it; which rules do not treat their own examples as they say; and which
     * exceptions nothing needs.
     */
    public Stream<Problem> check(List<FileText> texts) {
        List<PassageWords> words = texts.stream()
                .flatMap(file -> file.passages().stream().map(passage -> PassageWords.of(file, passage)))
                .toList();
        return rules.stream()
                .flatMap(rule -> Stream.of(
                                words.stream().flatMap(rule::check), rule.checkExamples(), rule.unusedExceptions(words))
                        .flatMap(problems -> problems));
    }
}
