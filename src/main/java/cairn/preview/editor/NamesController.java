package cairn.preview.editor;

import cairn.preview.draft.DraftSite;
import cairn.site.Organisation;
import cairn.site.Site;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a text may refer to, for the editor's insert buttons and for completing names. */
@RestController
final class NamesController {

    private final DraftSite draft;

    NamesController(DraftSite draft) {
        this.draft = draft;
    }

    @GetMapping("/~/api/names")
    Names names() {
        return draft.draft()
                .timeline()
                .map(timeline -> names(timeline.whole()))
                .orElse(new Names(List.of(), List.of(), List.of(), List.of()));
    }

    private static Names names(Site site) {
        return new Names(
                site.organisations().stream()
                        .map(organisation -> new Name(organisation.id(), organisation.name()))
                        .toList(),
                site.organisations().stream()
                        .flatMap(organisation -> contacts(organisation).stream())
                        .toList(),
                List.of(),
                site.everyPage()
                        .map(page -> new PageName(
                                page.source().file(), page.title(), page.path().value()))
                        .toList());
    }

    private static List<ContactName> contacts(Organisation organisation) {
        return organisation.contacts().stream()
                .map(contact -> new ContactName(contact.id(), contact.label(), organisation.id()))
                .toList();
    }

    record Names(List<Name> organisations, List<ContactName> contacts, List<Name> snippets, List<PageName> pages) {}

    record Name(String id, String label) {}

    record ContactName(String id, String label, String organisation) {}

    record PageName(String file, String label, String address) {}
}
