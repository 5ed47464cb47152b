package cairn.check;

import cairn.site.ContactKind;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.stream.Stream;

/** Every page shows a number to call at once, so there has to be one. */
final class UrgentHelpHasANumber implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return Stream.of(site.urgent().emergency(), site.urgent().police())
                .filter(organisation -> !hasNumber(organisation))
                .map(UrgentHelpHasANumber::problem);
    }

    private static boolean hasNumber(Organisation organisation) {
        return organisation.contacts().stream().anyMatch(contact -> contact.kind() == ContactKind.PHONE);
    }

    private static Problem problem(Organisation organisation) {
        return Problem.error(
                "no-urgent-number",
                organisation.source(),
                "%s has no telephone number, and every page shows it.".formatted(organisation.name()),
                "Add a contact of the kind \"phone\".");
    }
}
