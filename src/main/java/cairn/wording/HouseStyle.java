package cairn.wording;

import cairn.content.StyleRule;
import cairn.content.StyleRule.Placed;
import cairn.source.FileText;
import cairn.source.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house style, held against the words of files. */
public final class HouseStyle {

    private final List<StyleRule> written;
    private final List<String> names;
    private final Phrases phrases;
    private final List<HeldRule> rules;
    private final List<Problem> ofExamples;
    private final Set<Placed> neededByExamples;

    /**
     * The house style of these rules.
     *
     * @param names the names of the register, which nobody can reword
     */
    public HouseStyle(List<StyleRule> rules, List<String> names) {
        Phrases ofRegister = new Phrases(names);
        this.written = List.copyOf(rules);
        this.names = List.copyOf(names);
        this.phrases = new Phrases(
                rules.stream().flatMap(HouseStyle::phrases).distinct().toList());
        this.rules = rules.stream()
                .map(rule -> new HeldRule(rule, ofRegister, phrases))
                .toList();
        this.ofExamples = this.rules.stream().flatMap(HeldRule::checkExamples).toList();
        this.neededByExamples = this.rules.stream()
                .flatMap(rule -> rule.neededByExamples().stream())
                .collect(Collectors.toSet());
    }

    /** What a rule looks for, and what it lets stand. */
    private static Stream<String> phrases(StyleRule rule) {
        return Stream.concat(
                rule.phrases().keySet().stream(), rule.except().stream().map(Placed::words));
    }

    /**
     * Where the words of those files go against it; which rules do not treat their own examples as they say; and which
     * exceptions nothing needs.
     */
    public Stream<Problem> check(List<FileText> texts) {
        return sumUp(texts.stream().map(this::judge).toList());
    }

    boolean isOf(List<StyleRule> rules, List<String> names) {
        return written.equals(rules) && this.names.equals(names);
    }

    /** What there is to say of one file. */
    Verdict judge(FileText text) {
        List<PassageWords> words = text.passages().stream()
                .map(passage -> PassageWords.of(text, passage, phrases))
                .toList();
        List<Problem> problems = new ArrayList<>();
        Set<Placed> needed = new HashSet<>();
        for (HeldRule rule : rules) {
            if (rule.isAbout(text.language())) {
                problems.addAll(rule.check(words));
                needed.addAll(rule.needed(words));
            }
        }
        return new Verdict(problems, needed);
    }

    /** What there is to say of all files and of the rules themselves. */
    Stream<Problem> sumUp(List<Verdict> verdicts) {
        Set<Placed> needed =
                verdicts.stream().flatMap(verdict -> verdict.needed().stream()).collect(Collectors.toSet());
        needed.addAll(neededByExamples);
        return Stream.of(
                        verdicts.stream().flatMap(verdict -> verdict.problems().stream()),
                        ofExamples.stream(),
                        rules.stream().flatMap(rule -> rule.unusedExceptions(needed)))
                .flatMap(problems -> problems);
    }

    /**
     * What there is to say of one file.
     *
     * @param problems where its words go against a rule
     * @param needed the exceptions without which more of its words would be flagged
     */
    record Verdict(List<Problem> problems, Set<Placed> needed) {}
}
