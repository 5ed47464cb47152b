package cairn.check;

import cairn.site.ContactMethod;
import cairn.site.Organisation;
import cairn.site.PersonalCheck;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.stream.Stream;

/** Notes what a person has still to check about the organisations; nothing of it keeps the site from being published. */
final class FactsArePersonallyChecked implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.organisations().stream().flatMap(FactsArePersonallyChecked::check);
    }

    private static Stream<Problem> check(Organisation organisation) {
        return organisation.contacts().stream()
                .flatMap(contact -> contact.check().stream()
                        .flatMap(check -> Stream.concat(
                                Stream.of(note(contact, check)),
                                organisation.checked().stream().map(day -> notYet(organisation, day, contact)))));
    }

    private static Problem notYet(Organisation organisation, PersonalCheck day, ContactMethod contact) {
        return Problem.error(
                "checked-too-soon",
                day.source(),
                "%s is said to be checked, and \"%s\" still has something to look up."
                        .formatted(organisation.name(), contact.id()),
                "Look it up and take its \"check\" line away, or take \"checked\" away.");
    }

    private static Problem note(ContactMethod contact, String check) {
        return new Problem(
                Severity.NOTE,
                "fact-to-check",
                contact.source(),
                "%s (\"%s\") is known as: %s."
                        .formatted(
                                contact.id(),
                                contact.value(),
                                contact.standing().word()),
                check);
    }
}
