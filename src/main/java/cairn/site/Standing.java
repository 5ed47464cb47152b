package cairn.site;

import java.util.Locale;

/** How well a fact about an organisation is known. */
public enum Standing {
    /** It stands on the page that the site's content started from. */
    SOURCE,
    /** Seen on the organisation's own page. */
    OWN,
    /** Seen on somebody else's page. */
    SECOND,
    /** Not seen, or sources disagree. */
    UNSURE;

    /** The word that editors write, such as {@code own}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
