package cairn.page;

import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Organisation;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

/**
 * The pieces of a page that come out the same wherever they stand on one site in one language. Each is filled once, and
 * templates write it as it came out (decision 0033). Nothing of the single page is known while one is filled, so that none
 * can depend on it.
 */
public final class SamePieces {

    private final Language page;
    private final ConcurrentMap<Name, Html> known;
    private final Filling filling;

    /**
     * Those of a page.
     *
     * @param page its language
     * @param known what was filled before, for the same site
     * @param filling fills what is missing
     */
    SamePieces(Language page, ConcurrentMap<Name, Html> known, Filling filling) {
        this.page = page;
        this.known = known;
        this.filling = filling;
    }

    /**
     * What tells one piece from another on one site.
     *
     * @param page the language of the page
     * @param here the language round the piece
     * @param component the name of its component
     * @param about the id of whom it is about, or nothing
     * @param level the level of its heading, or 0
     */
    record Name(Language page, Surroundings here, String component, String about, int level) {}

    /** Fills a fragment of a component with what every page of the site has, and a little more. */
    @FunctionalInterface
    interface Filling {

        Html fill(String component, String fragment, Surroundings here, Map<String, Object> more);
    }

    /** A component that stands round every page, which has one fragment. */
    public Html round(String component, String fragment) {
        Surroundings here = new Surroundings(page);
        return piece(new Name(page, here, component, "", 0), fragment, Map.of());
    }

    /** The card of an organisation in a text, under a heading of that level. */
    public Html card(Surroundings here, Organisation organisation, int level) {
        return piece(
                new Name(page, here, "organisation-cards", organisation.id(), level),
                "card",
                Map.of("organisation", organisation, "level", level));
    }

    private Html piece(Name name, String fragment, Map<String, Object> more) {
        Html before = known.get(name);
        if (before != null) {
            return before;
        }
        Html made = filling.fill(name.component(), fragment, name.here(), more);
        known.put(name, made);
        return made;
    }
}
