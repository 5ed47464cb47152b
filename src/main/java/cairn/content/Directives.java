package cairn.content;

import cairn.markdown.LinkTargets;
import cairn.markdown.Markdown;
import cairn.markdown.MarkdownBlock;
import cairn.markdown.MarkdownBlock.Content;
import cairn.markdown.MarkdownDocument;
import cairn.site.ActionLink;
import cairn.site.Audience;
import cairn.site.Block;
import cairn.site.ContactMethod;
import cairn.site.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What each directive means. The vocabulary is closed: another name is an error. */
final class Directives {

    /** Each directive with the attributes it may have. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "action", Set.of("org", "page"),
            "details", Set.of(),
            "do", Set.of(),
            "dont", Set.of(),
            "example", Set.of(),
            "org", Set.of("id"),
            "orgs", Set.of("audience"),
            "snippet", Set.of("id"),
            "steps", Set.of(),
            "urgent", Set.of("contact"));

    private static final Set<String> LEAVES = Set.of("action", "org", "orgs", "snippet", "urgent");

    private final BlockBuilder blocks;
    private final Register register;
    private final LinkResolver links;
    private final Snippets snippets;

    Directives(BlockBuilder blocks, Register register, LinkResolver links, Snippets snippets) {
        this.blocks = blocks;
        this.register = register;
        this.links = links;
        this.snippets = snippets;
    }

    List<Block> build(MarkdownBlock.Directive directive, int level) {
        return isKnown(directive) && hasItsForm(directive) ? meaning(directive, level) : List.of();
    }

    private List<Block> meaning(MarkdownBlock.Directive directive, int level) {
        return switch (directive.name()) {
            case "action" -> action(directive);
            case "details" -> details(directive, level);
            case "do" -> advice(directive, true, level);
            case "dont" -> advice(directive, false, level);
            case "example" -> List.of(new Block.Example(blocks.build(directive.blocks(), level)));
            case "org" -> organisation(directive, level);
            case "orgs" -> organisations(directive, level);
            case "snippet" -> snippet(directive, level);
            case "steps" -> steps(directive, level);
            default -> urgent(directive);
        };
    }

    private boolean isKnown(MarkdownBlock.Directive directive) {
        boolean known = ATTRIBUTES.containsKey(directive.name());
        if (!known) {
            blocks.error(
                    directive,
                    "unknown-directive",
                    "There is no directive called \"%s\".".formatted(directive.name()),
                    Problems.suggest(directive.name(), ATTRIBUTES.keySet()));
        }
        return known;
    }

    private boolean hasItsForm(MarkdownBlock.Directive directive) {
        boolean leaf = LEAVES.contains(directive.name());
        if (leaf != directive.leaf()) {
            blocks.error(
                    directive,
                    "wrong-colons",
                    "The directive \"%s\" begins with %s.".formatted(directive.name(), leaf ? "two colons" : "three colons"),
                    leaf ? "Write ::%s and no closing line.".formatted(directive.name()) : "Write ::: %s, and ::: where it ends.".formatted(directive.name()));
        }
        Set<String> allowed = ATTRIBUTES.getOrDefault(directive.name(), Set.of());
        List<String> unknown = directive.attributes().keySet().stream()
                .filter(key -> !allowed.contains(key))
                .sorted()
                .toList();
        unknown.forEach(key -> blocks.error(
                directive,
                "unknown-attribute",
                "The directive \"%s\" knows no \"%s\".".formatted(directive.name(), key),
                allowed.isEmpty() ? "Take it away." : Problems.suggest(key, allowed)));
        return leaf == directive.leaf() && unknown.isEmpty();
    }

    private List<Block> steps(MarkdownBlock.Directive directive, int level) {
        blocks.requireOneList(directive, Content.ORDERED_LIST);
        return List.of(new Block.Steps(blocks.build(directive.blocks(), level)));
    }

    private List<Block> advice(MarkdownBlock.Directive directive, boolean recommended, int level) {
        blocks.requireOneList(directive, Content.BULLET_LIST);
        return List.of(new Block.Advice(recommended, level, blocks.build(directive.blocks(), level)));
    }

    private List<Block> details(MarkdownBlock.Directive directive, int level) {
        if (directive.label().isEmpty()) {
            blocks.error(directive, "no-title", "There is no title to open.", "Write ::: details and the title.");
        }
        return List.of(new Block.Details(directive.label().orElse(""), blocks.build(directive.blocks(), level)));
    }

    private List<Block> organisation(MarkdownBlock.Directive directive, int level) {
        String id = attribute(directive, "id");
        Optional<Organisation> found = register.organisation(id);
        if (found.isEmpty()) {
            unknown(directive, "organisation", id, register.organisationIds());
        }
        links.organisations().add(id);
        return found.<List<Block>>map(organisation ->
                        List.of(new Block.OrganisationCards(level, List.of(organisation))))
                .orElse(List.of());
    }

    private List<Block> organisations(MarkdownBlock.Directive directive, int level) {
        String word = attribute(directive, "audience");
        Optional<Audience> audience = Stream.of(Audience.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst();
        if (audience.isEmpty()) {
            unknown(directive, "audience", word, Stream.of(Audience.values()).map(Audience::word).toList());
            return List.of();
        }
        List<Organisation> helping = register.helping(audience.get());
        helping.forEach(organisation -> links.organisations().add(organisation.id()));
        return List.of(new Block.OrganisationCards(level, helping));
    }

    private List<Block> urgent(MarkdownBlock.Directive directive) {
        String id = attribute(directive, "contact");
        Optional<ContactMethod> found = register.contact(id);
        if (found.isEmpty()) {
            unknown(directive, "contact", id, register.contactIds());
        }
        return found.<List<Block>>map(contact -> List.of(new Block.UrgentHelp(contact))).orElse(List.of());
    }

    private List<Block> action(MarkdownBlock.Directive directive) {
        String words = directive.label().orElse("");
        LinkTargets.Answer answer = directive.attributes().containsKey("org")
                ? links.organisation(attribute(directive, "org"), Optional.empty())
                : links.page(attribute(directive, "page"), directive.place());
        if (answer instanceof LinkTargets.Refusal refusal) {
            blocks.error(directive, refusal.code(), refusal.message(), refusal.mend());
        } else if (words.isEmpty()) {
            blocks.error(directive, "empty-link", "This link has no words.", "Write ::action[words]{page=…}.");
        } else if (answer instanceof LinkTargets.Target target) {
            return List.of(new Block.ActionLinks(List.of(new ActionLink(words, target.href()))));
        }
        return List.of();
    }

    private List<Block> snippet(MarkdownBlock.Directive directive, int level) {
        String id = attribute(directive, "id");
        Optional<cairn.content.SourceFile> found = snippets.find(id);
        if (found.isEmpty()) {
            unknown(directive, "snippet", id, snippets.ids());
            return List.of();
        }
        SourceFile file = found.get();
        LinkResolver own = links.in(file);
        MarkdownDocument document = Markdown.parse(file.text(), own);
        blocks.snippetFindings(file, document.findings());
        List<Block> built = blocks.in(file, register, own).build(document.blocks(), level);
        links.take(own);
        return built;
    }

    private String attribute(MarkdownBlock.Directive directive, String key) {
        String value = directive.attributes().getOrDefault(key, "");
        if (value.isEmpty()) {
            blocks.error(
                    directive,
                    "missing-attribute",
                    "The directive \"%s\" needs \"%s\".".formatted(directive.name(), key),
                    "Write {%s=…} at its end.".formatted(key));
        }
        return value;
    }

    private void unknown(
            MarkdownBlock.Directive directive, String what, String word, java.util.Collection<String> known) {
        if (!word.isEmpty()) {
            blocks.error(
                    directive,
                    "unknown-" + what,
                    "There is no %s called \"%s\".".formatted(what, word),
                    Problems.suggest(word, known));
        }
    }
}
