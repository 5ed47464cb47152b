package cairn.preview.editor;

import cairn.preview.draft.DraftSite;
import cairn.site.Organisation;
import cairn.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a text may refer to, for the editor's insert buttons and for completing names. */
@RestController
final class NamesController {

    private static final String SNIPPETS = "snippets";
    private static final String KIND = ".md";

    private final DraftSite draft;

    NamesController(DraftSite draft) {
        this.draft = draft;
    }

    @GetMapping("/~/api/names")
    Names names() {
        return draft.draft()
                .timeline()
                .map(timeline -> names(timeline.whole(), snippets()))
                .orElseGet(() -> new Names(List.of(), List.of(), snippets(), List.of()));
    }

    /** The shared texts, by the names of their files: also those that no page uses yet. */
    private List<Name> snippets() {
        try (Stream<Path> files = Files.list(draft.folder().resolve(SNIPPETS))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(KIND))
                    .map(name -> name.substring(0, name.length() - KIND.length()))
                    .sorted()
                    .map(id -> new Name(id, id))
                    .toList();
        } catch (IOException e) {
            return List.of(); // A site needs no shared texts.
        }
    }

    private static Names names(Site site, List<Name> snippets) {
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
                        .toList());
    }

    private static List<ContactName> contacts(Organisation organisation) {
        return organisation.contacts().stream()
                .map(contact -> new ContactName(contact.id(), contact.label(), organisation.id(), contact.linkText()))
                .toList();
    }

    record Names(List<Name> organisations, List<ContactName> contacts, List<Name> snippets, List<PageName> pages) {}

    record Name(String id, String label) {}

    /**
     * A number or an address.
     *
     * @param text the words that a link to it must have
     */
    record ContactName(String id, String label, String organisation, String text) {}

    record PageName(String file, String label, String address) {}
}
