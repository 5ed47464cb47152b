package cairn.leaflet;

import cairn.page.View;
import cairn.site.Block;
import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on a leaflet.
 *
 * @param language the language round all of it
 * @param windowTitle the file's title: quiet, since it stays in lists of files
 * @param title the heading
 * @param firstTitle the heading of what comes first, where it has one
 * @param first what comes first
 * @param parts what comes then
 * @param within the ids of parts, by the addresses on the site that show the same
 */
record LeafletView(
        Language language,
        String windowTitle,
        String title,
        Optional<String> firstTitle,
        List<Block> first,
        List<LeafletPart> parts,
        Map<String, String> within)
        implements View {

    /** The styles of paper. */
    public String styles() {
        return LeafletFiles.STYLES;
    }

    /** The number or the address of a contact, as somebody dials or types it. */
    public String reach(ContactMethod contact) {
        return contact.kind() == ContactKind.WEB ? PrintedLinks.address(contact.value()) : contact.value();
    }

    /** What else there is to know of a contact: never who is open, since paper keeps no time. */
    public String facts(ContactMethod contact) {
        return Stream.of(contact.cost(), contact.hoursInWords(false), contact.note())
                .flatMap(Optional::stream)
                .reduce((fact, next) -> fact + " " + next)
                .map(facts -> " – " + facts)
                .orElse("");
    }

    /** Whom to reach at once, but for those whose card stands above already. */
    public List<Organisation> urgent(Site site) {
        Set<Organisation> carded = parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(Block::withThoseInside)
                .filter(Block.OrganisationCards.class::isInstance)
                .flatMap(block -> ((Block.OrganisationCards) block).organisations().stream())
                .collect(Collectors.toSet());
        return Stream.of(site.urgent().emergency(), site.urgent().police())
                .filter(organisation -> !carded.contains(organisation))
                .toList();
    }

    @Override
    public String template() {
        return "leaflet";
    }

    @Override
    public boolean tellsOpenings(Site site) {
        return false;
    }
}
