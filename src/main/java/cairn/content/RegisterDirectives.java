package cairn.content;

import cairn.markdown.MarkdownBlock.Directive;
import cairn.site.Audience;
import cairn.site.Block;
import cairn.site.ContactMethod;
import cairn.site.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * The directives that show something of the register.
 *
 * @param blocks tells what is wrong
 * @param references keeps account of what they show
 */
record RegisterDirectives(BlockBuilder blocks, DirectiveWords words, Register register, References references) {

    /** Those who mend what is wrong on the site: the name of their file. */
    static final String CORRECTIONS = "corrections";

    /** The card of one organisation. */
    Optional<Block> organisation(Directive directive, int level) {
        String id = words.attribute(directive, "id");
        Optional<Organisation> found = register.organisation(id);
        if (found.isEmpty() && !register.isTold(id)) {
            words.tellUnknown(directive, "unknown-organisation", "organisation", id, register.organisationIds());
        }
        found.ifPresent(shown -> references.addOrganisation(id, Use.Form.CARD, "", directive.place()));
        return found.map(shown -> new Block.OrganisationCards(level, List.of(shown)));
    }

    /** The cards of all that help an audience. */
    Optional<Block> organisations(Directive directive, int level) {
        String word = words.attribute(directive, "audience");
        Optional<Audience> audience = words.audience(directive, word);
        if (audience.isEmpty()) {
            return Optional.empty();
        }
        List<Organisation> helping = register.helping(audience.get());
        if (helping.isEmpty() && !register.lacksContacts()) {
            blocks.error(
                    directive,
                    "empty-list",
                    "No organisation stands in the list \"%s\".".formatted(word),
                    "Add the word to the audience of an organisation, or take this line away.");
        }
        helping.forEach(shown -> references.addOrganisation(shown.id(), Use.Form.LIST, "", directive.place()));
        return Optional.of(new Block.OrganisationCards(level, helping));
    }

    /** How readers tell that something is wrong. */
    Block corrections(Directive directive) {
        Optional<Organisation> found = register.organisation(CORRECTIONS);
        found.ifPresent(shown -> references.addOrganisation(CORRECTIONS, Use.Form.CARD, "", directive.place()));
        if (found.isEmpty() && !register.isTold(CORRECTIONS)) {
            blocks.note(
                    directive,
                    "no-corrections-contact",
                    "Readers see no way to tell that a number is wrong: there is no organisations/%s.yml."
                            .formatted(CORRECTIONS),
                    "Write that file with the contact that the publisher gives for it.");
        }
        return new Block.Corrections(found.map(Organisation::contacts).orElse(List.of()));
    }

    /** Urgent help by one of the contacts. */
    Optional<Block> urgent(Directive directive) {
        String id = words.attribute(directive, "contact");
        Optional<ContactMethod> found = register.contact(id);
        if (found.isEmpty() && !register.lacksContacts()) {
            words.tellUnknown(directive, "unknown-contact", "contact", id, register.contactIds());
        }
        found.ifPresent(shown -> references.add(Use.Kind.CONTACT, id, Use.Form.URGENT, "", directive.place()));
        return found.map(Block.UrgentHelp::new);
    }
}
