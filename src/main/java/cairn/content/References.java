package cairn.content;

import cairn.markdown.Place;
import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.SourceRef;
import cairn.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The account of what one file, and the texts that it shows, refer to. */
final class References {

    private final SourceFile file;
    private final Set<PageLink> pageLinks = new LinkedHashSet<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    /** Each once: a text whose links lead elsewhere by now has them resolved for the memory and once more. */
    private final Set<Use> uses = new LinkedHashSet<>();

    References(SourceFile file) {
        this.file = file;
    }

    /** The links to pages. */
    Set<PageLink> pageLinks() {
        return pageLinks;
    }

    /** The ids of the organisations. */
    Set<String> organisations() {
        return organisations;
    }

    /** What is referred to, and where. */
    Set<Use> uses() {
        return uses;
    }

    /** Keeps a link to the page with that address and file. */
    void addPage(PagePath address, String page, Optional<String> part, Use.Form form, String words, Place place) {
        pageLinks.add(new PageLink(address, part, at(place)));
        uses.add(new Use(Use.Kind.PAGE, page, part.orElse(""), form, words, at(place)));
    }

    /** Keeps that an organisation is referred to. */
    void addOrganisation(String id, Use.Form form, String words, Place place) {
        organisations.add(id);
        add(Use.Kind.ORGANISATION, id, form, words, place);
    }

    /** Keeps that a contact is referred to, which is one of that organisation. */
    void addContact(String id, String organisation, Use.Form form, String words, Place place) {
        organisations.add(organisation);
        add(Use.Kind.CONTACT, id, form, words, place);
    }

    /** Keeps that something is referred to at that place. */
    void add(Use.Kind kind, String target, Use.Form form, String words, Place place) {
        uses.add(new Use(kind, target, "", form, words, at(place)));
    }

    /** Takes over the account of a text that this file shows. */
    void take(References other) {
        pageLinks.addAll(other.pageLinks);
        organisations.addAll(other.organisations);
        uses.addAll(other.uses);
    }

    private SourceRef at(Place place) {
        return new SourceRef(file.path(), place.line(), place.column());
    }
}
