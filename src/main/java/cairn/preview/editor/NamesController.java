package cairn.preview.editor;

import cairn.content.KeyOffer;
import cairn.preview.draft.DraftSite;
import cairn.site.Organisation;
import cairn.site.Site;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a text may refer to, for the editor's insert buttons and for completing names. */
@RestController
final class NamesController {

    private final DraftSite draft;

    NamesController(DraftSite draft) {
        this.draft = draft;
    }

    @GetMapping("/~/api/names")
    Names names(@RequestParam(name = "file", defaultValue = "") String file) {
        List<KeyOffer> keys = KeyOffer.of(file);
        return draft.draft()
                .timeline()
                .map(timeline -> names(timeline.whole(), snippets(), keys))
                .orElseGet(() -> new Names(List.of(), List.of(), snippets(), List.of(), keys));
    }

    private List<Name> snippets() {
        return SnippetFiles.ids(draft.folder()).stream()
                .map(id -> new Name(id, id))
                .toList();
    }

    private static Names names(Site site, List<Name> snippets, List<KeyOffer> keys) {
        return new Names(
                site.organisations().stream()
                        .map(organisation -> new Name(organisation.id(), organisation.name()))
                        .toList(),
                site.organisations().stream()
                        .flatMap(organisation -> contacts(organisation).stream())
                        .toList(),
                snippets,
                site.everyPage()
                        .map(page -> new PageName(
                                page.source().file(), page.title(), page.path().value()))
                        .toList(),
                keys);
    }

    private static List<ContactName> contacts(Organisation organisation) {
        return organisation.contacts().stream()
                .map(contact -> new ContactName(contact.id(), contact.label(), organisation.id(), contact.linkText()))
                .toList();
    }

    /**
     * What a file may name.
     *
     * @param keys those that the file itself may have
     */
    record Names(
            List<Name> organisations,
            List<ContactName> contacts,
            List<Name> snippets,
            List<PageName> pages,
            List<KeyOffer> keys) {}

    record Name(String id, String label) {}

    /**
     * A number or an address.
     *
     * @param text the words that a link to it must have
     */
    record ContactName(String id, String label, String organisation, String text) {}

    record PageName(String file, String label, String address) {}
}
