package cairn.check;

import cairn.content.FileUses;
import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.site.ContactMethod;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Every organisation of the register is named or shown somewhere; those of urgent help are on every page. */
final class OrganisationsAreUsed implements ContentRule {

    @Override
    public Stream<Problem> check(ReadContent content) {
        Set<String> organisations = new HashSet<>();
        Set<String> contacts = new HashSet<>();
        for (FileUses file : content.uses().files()) {
            for (Use use : file.uses()) {
                if (use.kind() == Use.Kind.ORGANISATION) {
                    organisations.add(use.target());
                } else if (use.kind() == Use.Kind.CONTACT) {
                    contacts.add(use.target());
                }
            }
        }
        return content.timeline().stream()
                .flatMap(timeline -> ofNoUrgentHelp(timeline.whole()))
                .filter(organisation -> !organisations.contains(organisation.id()))
                .filter(organisation ->
                        organisation.contacts().stream().map(ContactMethod::id).noneMatch(contacts::contains))
                .map(organisation -> new Problem(
                        Severity.WARNING,
                        "unused-organisation",
                        organisation.source(),
                        "No page shows or names %s.".formatted(organisation.name()),
                        "Show it with ::org{id=%s}, put it into a list that a page shows, or take the file away."
                                .formatted(organisation.id())));
    }

    private static Stream<Organisation> ofNoUrgentHelp(Site site) {
        return site.organisations().stream()
                .filter(organisation -> !organisation.equals(site.urgent().emergency()))
                .filter(organisation -> !organisation.equals(site.urgent().police()));
    }
}
