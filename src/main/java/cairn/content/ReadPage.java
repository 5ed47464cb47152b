package cairn.content;

import cairn.site.Page;
import cairn.site.PagePath;
import cairn.source.FileText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page that was read.
 *
 * @param text its words
 * @param uses what it refers to, and what the texts refer to that it shows
 */
record ReadPage(Page page, FileText text, List<FileUses> uses) {

    /** Whether the page has the same ids and leads to the same places as that one, and its files refer to something if those did. */
    boolean hasOutlineOf(ReadPage other) {
        return page.ids().equals(other.page.ids())
                && page.organisations().equals(other.page.organisations())
                && targets(page).equals(targets(other.page))
                && files(uses).equals(files(other.uses));
    }

    private static List<PagePart> targets(Page page) {
        return page.links().stream()
                .map(link -> new PagePart(link.target(), link.fragment()))
                .toList();
    }

    private static List<String> files(List<FileUses> uses) {
        return uses.stream().map(FileUses::file).toList();
    }

    private record PagePart(PagePath page, Optional<String> id) {}

    /** The page of that head and body. */
    static ReadPage of(PageHead head, PageBody body) {
        Page page = new Page(
                head.path(),
                head.language(),
                head.title(),
                head.navTitle(),
                head.description(),
                body.lead(),
                body.sections(),
                body.ids(),
                body.links(),
                body.organisations(),
                head.review(),
                head.lifetime(),
                head.gone(),
                head.stewardship(),
                head.file().start(),
                head.titlePlace());
        FileText text = new FileText(
                head.file().path(),
                FileText.Kind.PAGE,
                head.language(),
                Stream.concat(head.passages().stream(), body.passages().stream())
                        .toList());
        return new ReadPage(page, text, FileUses.split(body.uses()));
    }
}
