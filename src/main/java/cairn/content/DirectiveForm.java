package cairn.content;

import static java.util.Map.entry;

import cairn.markdown.MarkdownBlock;
import cairn.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a directive has its form. The vocabulary is closed, so that nothing that was written is passed over: another
 * name, attribute or label is an error.
 *
 * @param blocks tells what does not fit
 */
record DirectiveForm(BlockBuilder blocks, MarkdownBlock.Directive directive) {

    /** Each directive with the attributes it may have. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            entry("action", Set.of("org", "page")),
            entry("audience", Set.of()),
            entry("corrections", Set.of()),
            entry("details", Set.of()),
            entry("do", Set.of()),
            entry("dont", Set.of()),
            entry("example", Set.of()),
            entry(ReaderPart.DIRECTIVE, Set.of()),
            entry("org", Set.of("id")),
            entry("orgs", Set.of("audience")),
            entry("sheet", Set.of()),
            entry("show", Set.of()),
            entry("snippet", Set.of("id")),
            entry("steps", Set.of()),
            entry("urgent", Set.of("contact")));

    private static final Set<String> LEAVES = Set.of("action", "corrections", "org", "orgs", "snippet", "urgent");
    private static final Set<String> LABELLED = Set.of("action", "audience", "details", ReaderPart.DIRECTIVE);

    /** Tells what does not fit, and whether all does. */
    boolean holds() {
        return isKnown() && hasItsColons() && hasOnlyItsAttributes() && hasNoLabelTooMany();
    }

    private boolean isKnown() {
        return ATTRIBUTES.containsKey(name())
                || refuse(
                        "unknown-directive",
                        "There is no directive called \"%s\".".formatted(name()),
                        Problems.suggest(name(), ATTRIBUTES.keySet()));
    }

    private boolean hasItsColons() {
        boolean leaf = LEAVES.contains(name());
        return leaf == directive.leaf()
                || refuse(
                        "wrong-colons",
                        "The directive \"%s\" begins with %s.".formatted(name(), leaf ? "two colons" : "three colons"),
                        leaf
                                ? "Write ::%s and no closing line.".formatted(name())
                                : "Write ::: %s, and ::: where it ends.".formatted(name()));
    }

    private boolean hasOnlyItsAttributes() {
        Set<String> allowed = ATTRIBUTES.getOrDefault(name(), Set.of());
        List<String> unknown = directive.attributes().keySet().stream()
                .filter(key -> !allowed.contains(key))
                .sorted()
                .toList();
        return unknown.isEmpty()
                || refuse(
                        "unknown-attribute",
                        "The directive \"%s\" knows no \"%s\".".formatted(name(), String.join("\", \"", unknown)),
                        allowed.isEmpty() ? "Take it away." : Problems.suggest(unknown.get(0), allowed));
    }

    private boolean hasNoLabelTooMany() {
        return directive.label().isEmpty()
                || LABELLED.contains(name())
                || refuse(
                        "unused-label",
                        "The directive \"%s\" shows no label, so \"%s\" would be lost."
                                .formatted(name(), directive.label().orElse("")),
                        "Write it as text of its own, or take it away.");
    }

    private boolean refuse(String code, String message, String mend) {
        blocks.error(directive, code, message, mend);
        return false;
    }

    private String name() {
        return directive.name();
    }
}
