package cairn.page;

import cairn.site.PagePath;
import cairn.site.Site;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A part of the site that makes pages or files of its own out of what the site holds. Taking it away takes nothing else
 * away.
 *
 * <p>What a file says must hold as long as the content does: only pages are made anew when somebody opens or closes.
 *
 * <p>A wing is a package with one public implementation of this, named in {@code META-INF/services/cairn.page.Wing}
 * ({@link java.util.ServiceLoader}). The site map, the export and the tests over every page find what it makes there.
 */
public interface Wing {

    /** Every address of a page that it makes, for that site. */
    default Stream<PagePath> addresses(Site site) {
        return Stream.empty();
    }

    /** The view at that address, where it is one of its own. Called once for each version of a page, not on each request. */
    default Optional<View> find(Site site, PagePath path) {
        return Optional.empty();
    }

    /**
     * What its page at that address takes from readers, where it takes something: a server shows that page with the form,
     * an export without it.
     */
    default Optional<Form> form(Site site, PagePath path) {
        return Optional.empty();
    }

    /** The style sheets that its pages need beside the site's: names of files in {@code styles}, without ending. */
    default Stream<String> styles() {
        return Stream.empty();
    }

    /**
     * Every address of a file that it makes, for that site: each begins with a slash and has a dot.
     *
     * @param templates fills the template of a view
     */
    default Stream<String> files(Site site, FilledTemplates templates) {
        return Stream.empty();
    }

    /**
     * What makes the file at that address, where it is one of its own. Called once for each version of a file.
     *
     * @param templates fills the template of a view
     */
    default Optional<Supplier<Document>> file(Site site, String address, FilledTemplates templates) {
        return Optional.empty();
    }

    /**
     * The address of the file, among its own, that says for paper what the page at that address says.
     *
     * @param templates fills the template of a view
     */
    default Optional<String> onPaper(Site site, PagePath page, FilledTemplates templates) {
        return Optional.empty();
    }
}
