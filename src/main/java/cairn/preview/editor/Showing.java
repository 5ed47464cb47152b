package cairn.preview.editor;

import cairn.content.Use;
import cairn.content.Uses;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the page on which a file shows. */
final class Showing {

    private static final String SNIPPETS = "snippets/";
    private static final String NOTICES = "notices/";
    private static final String SETTINGS = "site.yml";

    private final Site site;
    private final Supplier<Uses> uses;

    /**
     * In that site.
     *
     * @param uses who refers to what; asked for only where the file makes no page of its own
     */
    Showing(Site site, Supplier<Uses> uses) {
        this.site = site;
        this.uses = uses;
    }

    /** The page that the file makes, where it makes one. */
    static Optional<PagePath> page(Site site, String file) {
        return site.everyPage()
                .filter(page -> page.source().file().equals(file))
                .map(Page::path)
                .findFirst();
    }

    /** The page that the file makes; else one that holds what the file says. */
    Optional<PagePath> of(String file) {
        return page(site, file).or(() -> isOnEveryPage(file) ? Optional.of(PagePath.ROOT) : user(file));
    }

    private static boolean isOnEveryPage(String file) {
        return file.equals(SETTINGS) || file.startsWith(NOTICES);
    }

    private Optional<PagePath> user(String file) {
        Set<String> ids = ids(file);
        return uses.get().stream()
                .filter(use -> use.kind() != Use.Kind.PAGE && ids.contains(use.target()))
                .flatMap(use -> page(site, use.place().file()).stream())
                .findFirst();
    }

    /** The ids by which texts refer to what stands in the file. */
    private Set<String> ids(String file) {
        Set<String> ids = new HashSet<>();
        if (file.startsWith(SNIPPETS)) {
            ids.add(file.substring(SNIPPETS.length()).replaceFirst("\\.md$", ""));
        }
        site.organisations().stream()
                .filter(organisation -> organisation.source().file().equals(file))
                .forEach(organisation -> {
                    ids.add(organisation.id());
                    organisation.contacts().forEach(contact -> ids.add(contact.id()));
                });
        return ids;
    }
}
