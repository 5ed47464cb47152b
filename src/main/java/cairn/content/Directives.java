package cairn.content;

import cairn.markdown.Finding;
import cairn.markdown.LinkTargets;
import cairn.markdown.MarkdownBlock;
import cairn.markdown.MarkdownBlock.Content;
import cairn.markdown.MarkdownDocument;
import cairn.markdown.Place;
import cairn.site.ActionLink;
import cairn.site.Audience;
import cairn.site.Block;
import cairn.site.ContactMethod;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each directive means. */
final class Directives {

    private static final List<String> AUDIENCES =
            Stream.of(Audience.values()).map(Audience::word).toList();

    private static final Finding EMPTY_SNIPPET = new Finding(
            "empty-snippet",
            new Place(1, 1),
            "There is no text in this file, and pages show it.",
            "Write it, or put it back, for example from an earlier version.");

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
        return new DirectiveForm(blocks, directive).holds() ? meaning(directive, level) : List.of();
    }

    private List<Block> meaning(MarkdownBlock.Directive directive, int level) {
        return switch (directive.name()) {
            case "action" -> action(directive);
            case "audience" -> forAudience(directive, level);
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

    private List<Block> steps(MarkdownBlock.Directive directive, int level) {
        blocks.requireOneList(directive, Content.ORDERED_LIST);
        return List.of(new Block.Steps(blocks.build(directive.blocks(), level)));
    }

    private List<Block> advice(MarkdownBlock.Directive directive, boolean recommended, int level) {
        blocks.requireOneList(directive, Content.BULLET_LIST);
        return List.of(new Block.Advice(recommended, level, blocks.build(directive.blocks(), level)));
    }

    private List<Block> forAudience(MarkdownBlock.Directive directive, int level) {
        Optional<Audience> audience = audience(directive, directive.label().orElse(""));
        if (directive.label().isEmpty()) {
            blocks.error(
                    directive,
                    "missing-audience",
                    "This part does not say whom it is for.",
                    "Write ::: audience and one of: " + String.join(", ", AUDIENCES) + ".");
        }
        directive.blocks().stream()
                .filter(MarkdownBlock.Heading.class::isInstance)
                .forEach(heading -> blocks.error(
                        heading,
                        "heading-in-audience",
                        "\"::: audience\" makes the heading itself, and cannot hold another one.",
                        "End it before this heading, or write the heading as an ordinary sentence."));
        List<Block> inside = blocks.build(directive.blocks(), level + 1);
        return audience.<List<Block>>map(found -> List.of(new Block.ForAudience(found, level, inside)))
                .orElse(List.of());
    }

    private Optional<Audience> audience(MarkdownBlock.Directive directive, String word) {
        Optional<Audience> found = Stream.of(Audience.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            unknown(directive, "unknown-audience", "audience", word, AUDIENCES);
        }
        return found;
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
            unknown(directive, "unknown-organisation", "organisation", id, register.organisationIds());
        }
        found.ifPresent(organisation -> use(directive, organisation, Use.Form.CARD));
        return found.<List<Block>>map(
                        organisation -> List.of(new Block.OrganisationCards(level, List.of(organisation))))
                .orElse(List.of());
    }

    private List<Block> organisations(MarkdownBlock.Directive directive, int level) {
        String word = attribute(directive, "audience");
        Optional<Audience> audience = audience(directive, word);
        if (audience.isEmpty()) {
            return List.of();
        }
        List<Organisation> helping = register.helping(audience.get());
        if (helping.isEmpty()) {
            blocks.error(
                    directive,
                    "empty-list",
                    "No organisation stands in the list \"%s\".".formatted(word),
                    "Add the word to the audience of an organisation, or take this line away.");
        }
        helping.forEach(organisation -> use(directive, organisation, Use.Form.LIST));
        return List.of(new Block.OrganisationCards(level, helping));
    }

    private List<Block> urgent(MarkdownBlock.Directive directive) {
        String id = attribute(directive, "contact");
        Optional<ContactMethod> found = register.contact(id);
        if (found.isEmpty()) {
            unknown(directive, "unknown-contact", "contact", id, register.contactIds());
        }
        found.ifPresent(contact -> links.use(Use.Kind.CONTACT, contact.id(), Use.Form.URGENT, "", directive.place()));
        return found.<List<Block>>map(contact -> List.of(new Block.UrgentHelp(contact)))
                .orElse(List.of());
    }

    private List<Block> action(MarkdownBlock.Directive directive) {
        String words = directive.label().orElse("");
        if (directive.attributes().size() > 1) {
            blocks.error(
                    directive,
                    "two-targets",
                    "This link leads to an organisation and to a page.",
                    "Keep either org=… or page=….");
        }
        LinkTargets.Answer answer = directive.attributes().containsKey("org")
                ? links.organisation(attribute(directive, "org"), Use.Form.ACTION, words, directive.place())
                : links.page(attribute(directive, "page"), Use.Form.ACTION, words, directive.place());
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
        Optional<SourceFile> found = snippets.find(id);
        if (found.isEmpty()) {
            unknown(directive, "unknown-snippet", "snippet", id, snippets.ids());
            return List.of();
        }
        links.use(Use.Kind.SNIPPET, id, Use.Form.TEXT, "", directive.place());
        SourceFile file = found.get();
        Optional<TranslationFile> translation = snippets.translation(file, links.language());
        if (translation.isPresent()) {
            return blocks.translated(translation.get(), file, register, links, level);
        }
        LinkResolver own = links.in(file);
        MarkdownDocument document = snippets.parse(file, own);
        snippets.keep(file, Language.ENGLISH, document.passages());
        blocks.snippetFindings(file, document.findings());
        if (file.text().isBlank()) {
            blocks.snippetFindings(file, List.of(EMPTY_SNIPPET));
        }
        List<Block> built = blocks.in(file, register, own).build(document.blocks(), level);
        links.take(own);
        return links.language().equals(Language.ENGLISH) || built.isEmpty()
                ? built
                : List.of(new Block.Original(Language.ENGLISH, false, built));
    }

    private void use(MarkdownBlock.Directive directive, Organisation organisation, Use.Form form) {
        links.organisations().add(organisation.id());
        links.use(Use.Kind.ORGANISATION, organisation.id(), form, "", directive.place());
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

    /** Whether it has been told why it is not there. */
    private boolean isTold(String code, String id) {
        return switch (code) {
            case "unknown-organisation" -> register.isTold(id);
            case "unknown-contact" -> register.lacksContacts();
            case "unknown-snippet" -> register.trouble().covers(Snippets.FOLDER + "/" + id + ".md");
            default -> false;
        };
    }

    private void unknown(
            MarkdownBlock.Directive directive, String code, String what, String word, Collection<String> known) {
        if (!word.isEmpty() && !isTold(code, word)) {
            blocks.error(
                    directive,
                    code,
                    "There is no %s called \"%s\".".formatted(what, word),
                    Problems.suggest(word, known));
        }
    }
}
