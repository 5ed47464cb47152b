package cairn.site;

import java.util.List;

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

    /** The topic's address. */
    public PagePath path() {
        return front.path();
    }

    /** The address of the whole topic on one page. */
    public PagePath wholeGuidePath() {
        return path().resolve(WHOLE_GUIDE);
    }
}
