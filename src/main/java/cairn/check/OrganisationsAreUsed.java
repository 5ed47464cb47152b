package cairn.check;

import cairn.content.FileUses;
import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.content.Uses;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every organisation of the register is named or shown somewhere; those of urgent help are on every page. */
final class OrganisationsAreUsed implements ContentRule {

    @Override
    public Stream<Problem> check(ReadContent content) {
        return content.timeline().stream()
                .flatMap(timeline -> unused(timeline.whole(), content.uses()))
                .map(organisation -> new Problem(
                        Severity.WARNING,
                        "unused-organisation",
                        organisation.source(),
                        "No page shows or names %s.".formatted(organisation.name()),
                        "Show it with ::org{id=%s}, put it into a list that a page shows, or take the file away."
                                .formatted(organisation.id())));
    }

    private static Stream<Organisation> unused(Site site, Uses uses) {
        Map<String, Organisation> unused = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        ofNoUrgentHelp(site).forEach(organisation -> {
            unused.put(organisation.id(), organisation);
            organisation.contacts().forEach(contact -> owners.put(contact.id(), organisation.id()));
        });
        for (FileUses file : uses.files()) {
            for (Use use : file.uses()) {
                if (use.kind() == Use.Kind.ORGANISATION) {
                    unused.remove(use.target());
                } else if (use.kind() == Use.Kind.CONTACT) {
                    unused.remove(owners.getOrDefault(use.target(), ""));
                }
            }
            if (unused.isEmpty()) {
                break;
            }
        }
        return unused.values().stream();
    }

    private static Stream<Organisation> ofNoUrgentHelp(Site site) {
        return site.organisations().stream()
                .filter(organisation -> !organisation.equals(site.urgent().emergency()))
                .filter(organisation -> !organisation.equals(site.urgent().police()));
    }
}
