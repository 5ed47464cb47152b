package cairn.wording;

import cairn.content.StyleRule;
import cairn.content.StyleRule.Placed;
import cairn.site.Language;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule of the house style with what it needs to be held against words. */
final class HeldRule {

    /** What a criminal might write is not ours to word. */
    private static final String EXAMPLE = "example";

    private final StyleRule rule;
    private final Phrases names;
    private final Phrases known;
    private final Look look;
    private final Set<String> exceptions;
    private final Map<Placed, HeldRule> lessOne = new ConcurrentHashMap<>();

    /**
     * Makes a rule ready.
     *
     * @param names the names of the register, which nobody can reword
     * @param known the phrases and exceptions of all rules
     */
    HeldRule(StyleRule rule, Phrases names, Phrases known) {
        this.rule = rule;
        this.names = names;
        this.known = known;
        this.look = Look.of(rule, names);
        this.exceptions = rule.except().stream().map(Placed::words).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is about texts in that language. */
    boolean isAbout(Language language) {
        return rule.language().equals(language.plain());
    }

    /** Where passages go against it, in their order. */
    List<Problem> check(List<PassageWords> passages) {
        List<Problem> problems = new ArrayList<>();
        for (PassageWords words : passages) {
            for (Hit hit : hits(words)) {
                problems.add(problem(words.passage(), hit));
            }
        }
        return problems;
    }

    /** Which of its own examples it does not treat as it says. */
    Stream<Problem> checkExamples() {
        Stream<Problem> missed = rule.mustFlag().stream()
                .filter(example -> !flags(example))
                .map(example -> Problem.error(
                        "style-misses-example",
                        example.place(),
                        "The rule does not flag this example, though it stands under must_flag.",
                        "Change the rule so that it does, or take the example away."));
        Stream<Problem> flagged = rule.mustPass().stream()
                .filter(this::flags)
                .map(example -> Problem.error(
                        "style-flags-example",
                        example.place(),
                        "The rule flags this example, though it stands under must_pass.",
                        "Add an exception under \"except\", or take the example away."));
        return Stream.concat(missed, flagged);
    }

    /** Which of its exceptions could go without anything being flagged for it: those that nothing needs. */
    Stream<Problem> unusedExceptions(Set<Placed> needed) {
        return rule.except().stream()
                .filter(exception -> !needed.contains(exception))
                .map(exception -> new Problem(
                        Severity.NOTE,
                        "unused-exception",
                        exception.place(),
                        "No words of the site and no example need the exception \"%s\".".formatted(exception.words()),
                        "Take it away, or add an example that needs it under must_pass."));
    }

    /** Which of its exceptions keep some of those words from being flagged. */
    List<Placed> needed(List<PassageWords> passages) {
        List<PassageWords> excepted =
                passages.stream().filter(words -> words.holdAnyOf(exceptions)).toList();
        return excepted.isEmpty()
                ? List.of()
                : rule.except().stream()
                        .filter(exception -> isNeeded(exception, excepted))
                        .toList();
    }

    /** Which of its exceptions its own examples need. */
    List<Placed> neededByExamples() {
        return needed(rule.mustPass().stream().map(this::alone).toList());
    }

    private boolean isNeeded(Placed exception, List<PassageWords> passages) {
        return passages.stream()
                .filter(words -> words.phrases().contains(exception.words()))
                .anyMatch(words ->
                        without(exception).hits(words).size() > hits(words).size());
    }

    /** The same rule with an exception less; made only for words that hold the exception, which are few. */
    private HeldRule without(Placed exception) {
        return lessOne.computeIfAbsent(exception, key -> new HeldRule(rule.without(key), names, known));
    }

    private List<Hit> hits(PassageWords words) {
        return isLookedAt(words.passage()) ? look.hits(words) : List.of();
    }

    private boolean flags(Placed example) {
        return !look.hits(alone(example)).isEmpty();
    }

    /** An example as a passage that the rule looks at. */
    private PassageWords alone(Placed example) {
        Passage.Kind kind = rule.where().iterator().next();
        Passage passage =
                Passage.of(kind, example.words(), example.place(), false).inside(rule.inside());
        Language language = new Language(rule.language());
        FileText file = new FileText(rule.source().file(), FileText.Kind.PAGE, language, List.of(passage));
        return PassageWords.of(file, passage, known);
    }

    private boolean isLookedAt(Passage passage) {
        Set<String> inside = passage.inside();
        return rule.where().contains(passage.kind())
                && !inside.contains(EXAMPLE)
                && (rule.inside().isEmpty() || !Collections.disjoint(rule.inside(), inside));
    }

    private Problem problem(Passage passage, Hit hit) {
        return new Problem(
                rule.severity(),
                "house-style",
                passage.place(hit.span().from()),
                "%s, against the rule \"%s\" of the house style.".formatted(hit.what(), rule.id()),
                hit.instead().isEmpty() ? rule.instead() : hit.instead());
    }
}
