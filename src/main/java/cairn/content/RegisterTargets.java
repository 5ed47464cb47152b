package cairn.content;

import cairn.markdown.LinkTargets.Answer;
import cairn.markdown.LinkTargets.Refusal;
import cairn.markdown.LinkTargets.Target;
import cairn.markdown.Place;
import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Direction;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.source.Problems;
import java.util.Optional;

/**
 * Where links to organisations and to their numbers lead.
 *
 * @param language of the text that holds the links
 * @param references keeps account of them
 */
record RegisterTargets(Register register, Language language, References references) {

    /** The link to an organisation by one of its names. */
    Answer findNamed(String id, String words, Place place) {
        Answer answer = findOrganisation(id, Use.Form.LINK, words, place);
        Optional<Organisation> found = register.organisation(id);
        return found.isEmpty() || found.get().isCalled(words) || register.isTold(id)
                ? answer
                : wrongName(found.get(), words);
    }

    /** The link to an organisation, whatever its words. */
    Answer findOrganisation(String id, Use.Form form, String words, Place place) {
        Optional<Organisation> found = register.organisation(id);
        if (found.isEmpty()) {
            return register.isTold(id) ? LinkResolver.TOLD : unknownOrganisation(id);
        }
        references.addOrganisation(id, form, words, place);
        return found.get()
                .primaryLink()
                .map(RegisterTargets::target)
                .orElseGet(() -> register.isTold(id) ? LinkResolver.TOLD : noLink(id));
    }

    /** The link to a number or an address, whose words are the number itself. */
    Answer findContact(String id, String words, Place place) {
        Optional<ContactMethod> found = register.contact(id);
        if (found.isEmpty()) {
            return register.lacksContacts() ? LinkResolver.TOLD : unknownContact(id);
        }
        ContactMethod contact = found.get();
        references.addContact(id, register.ownerOf(contact), Use.Form.LINK, words, place);
        if (register.isTold(contact)) {
            return LinkResolver.TOLD;
        }
        if (!contact.linkText().equals(words)) {
            return wrongNumber(contact, words);
        }
        return contact.href()
                .<Answer>map(href -> new Target(href, contact.spoken(), isIsolated(contact)))
                .orElseGet(() -> noLink(id));
    }

    private boolean isIsolated(ContactMethod contact) {
        return language.direction() == Direction.RTL && contact.kind() != ContactKind.WEB;
    }

    private static Answer target(ContactMethod contact) {
        return new Target(contact.href().orElse(""), contact.spoken());
    }

    private Refusal unknownOrganisation(String id) {
        return new Refusal(
                "unknown-organisation",
                "There is no organisation with the id \"%s\".".formatted(id),
                Problems.suggest(id, register.organisationIds()));
    }

    private static Refusal wrongName(Organisation organisation, String words) {
        return new Refusal(
                "wrong-name",
                "The organisation \"%s\" is not called \"%s\".".formatted(organisation.id(), words),
                "Write [%s](org:%s), or add the name to also_known_as."
                        .formatted(organisation.name(), organisation.id()));
    }

    private Refusal unknownContact(String id) {
        return new Refusal(
                "unknown-contact",
                "There is no number or address with the id \"%s\".".formatted(id),
                Problems.suggest(id, register.contactIds()));
    }

    private static Refusal wrongNumber(ContactMethod contact, String words) {
        return new Refusal(
                "wrong-number",
                "The register says \"%s\" for %s, and the text says \"%s\"."
                        .formatted(contact.linkText(), contact.id(), words),
                "Write [%s](contact:%s).".formatted(contact.linkText(), contact.id()));
    }

    private static Refusal noLink(String id) {
        return new Refusal(
                "nothing-to-link",
                "There is no address to link to for \"%s\".".formatted(id),
                "Write it as plain text.");
    }
}
