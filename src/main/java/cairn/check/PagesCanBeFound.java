package cairn.check;

import cairn.content.FileUses;
import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.content.Uses;
import cairn.site.Page;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Readers find every page from another one; those of a topic stand in its list. */
public final class PagesCanBeFound implements ContentRule {

    @Override
    public Stream<Problem> check(ReadContent content) {
        return content.timeline().stream()
                .flatMap(timeline -> lost(timeline.whole(), content.uses()))
                .map(page -> new Problem(
                        Severity.WARNING,
                        "page-not-linked",
                        page.source(),
                        "No page of the site leads to this one.",
                        "Link to it from another page, add it to \"footer\" in site.yml, or take it away."));
    }

    /** The pages that readers find from no other one. */
    public static Stream<Page> lost(Site site, Uses uses) {
        Map<String, Page> lost = new LinkedHashMap<>();
        site.pages().forEach(page -> lost.put(page.source().file(), page));
        for (FileUses file : uses.files()) {
            for (Use use : file.uses()) {
                if (use.kind() == Use.Kind.PAGE
                        && use.form() != Use.Form.REDIRECT
                        && !use.target().equals(file.file())) {
                    lost.remove(use.target());
                }
            }
            if (lost.isEmpty()) {
                break;
            }
        }
        return lost.values().stream();
    }
}
