package cairn.content;

import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.SourceRef;
import cairn.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the pages that stand at the foot of every page, which the settings name by their files. */
record FooterReader(List<PageHead> pages, Addresses addresses, Gathered gathered, Problems problems) {

    /** The links to the files; one that is no page is told. */
    List<PageLink> links(Map<String, SourceRef> files) {
        return files.entrySet().stream()
                .flatMap(named -> link(named.getKey(), named.getValue()).stream())
                .toList();
    }

    private Optional<PageLink> link(String file, SourceRef place) {
        gathered.add(new Use(Use.Kind.PAGE, file, "", Use.Form.FOOTER, "", place));
        Optional<PageLink> link = pages.stream()
                .filter(head -> head.file().path().equals(file))
                .findFirst()
                .map(head -> new PageLink(head.path(), Optional.empty(), place));
        if (link.isEmpty() && !addresses.isTold(file)) {
            problems.error(
                    "unknown-page",
                    place,
                    "There is no page in the file \"%s\".".formatted(file),
                    Problems.suggest(file, addresses.files()));
        }
        return link;
    }

    /** The pages that those links lead to, among those that are shown. */
    static List<Page> pages(List<PageLink> links, List<Page> shown) {
        return links.stream()
                .flatMap(link -> shown.stream().filter(page -> page.path().equals(link.target())))
                .toList();
    }
}
