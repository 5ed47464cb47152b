package cairn.check;

import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.site.Page;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    public static Stream<Page> lost(Site site, List<Use> uses) {
        Set<String> linked = uses.stream()
                .filter(use -> use.kind() == Use.Kind.PAGE && use.form() != Use.Form.REDIRECT)
                .filter(use -> !use.target().equals(use.place().file()))
                .map(Use::target)
                .collect(Collectors.toSet());
        return site.pages().stream()
                .filter(page -> !linked.contains(page.source().file()));
    }
}
