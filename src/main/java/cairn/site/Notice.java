package cairn.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A short word to readers at the top of pages, for a time.
 *
 * @param lifetime when readers see it
 * @param kind how much it matters, which its label says
 * @param title its words for the label, in place of those of its kind
 * @param topics the topics on whose pages it stands; with none, it stands on every page
 * @param text what stands in its one paragraph
 * @param links its links to pages of this site
 * @param source its file
 */
public record Notice(
        Lifetime lifetime,
        CalloutKind kind,
        Optional<String> title,
        Set<PagePath> topics,
        Html text,
        List<PageLink> links,
        SourceRef source) {

    /** Whether it stands on the page at that address; a page without an address has only those of every page. */
    public boolean standsOn(Optional<PagePath> page) {
        return topics.isEmpty()
                || page.filter(path -> topics.stream().anyMatch(path::isAtOrBelow))
                        .isPresent();
    }
}
