package cairn.site;

import java.util.List;
import java.util.Map;

/**
 * A subject with its guides.
 *
 * @param front the page that opens it, at the topic's address
 * @param guides its guides in reading order
 * @param leaflet which parts of them its leaflet takes, in their order; none where it takes all
 */
public record Topic(Page front, List<Page> guides, List<PageLink> leaflet) {

    /** The name of the page that holds all guides one after the other. */
    public static final Slug WHOLE_GUIDE = Slug.of("whole-guide");

    /** The topic with those guides: itself, where it has them already. */
    Topic with(List<Page> those) {
        return those == guides ? this : new Topic(front, those, leaflet);
    }

    /** The topic with pages in the place of those at their addresses: itself, where it has none of them. */
    Topic reworded(Map<PagePath, Page> pages) {
        boolean holds =
                pages.containsKey(front.path()) || guides.stream().anyMatch(guide -> pages.containsKey(guide.path()));
        return holds ? new Topic(pages.getOrDefault(front.path(), front), Page.reworded(guides, pages), leaflet) : this;
    }

    /** The topic's address. */
    public PagePath path() {
        return front.path();
    }

    /** The address of the whole topic on one page. */
    public PagePath wholeGuidePath() {
        return path().resolve(WHOLE_GUIDE);
    }
}
