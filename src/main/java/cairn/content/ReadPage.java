package cairn.content;

import cairn.site.Page;
import cairn.source.FileText;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that was read.
 *
 * @param text its words
 * @param uses what it refers to, and what the texts refer to that it shows
 */
record ReadPage(Page page, FileText text, List<FileUses> uses) {

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
