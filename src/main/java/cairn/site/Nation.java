package cairn.site;

import java.util.Locale;

/** The parts of the United Kingdom that have bank holidays of their own. */
public enum Nation {
    /** England and Wales, which share theirs. */
    ENGLAND_AND_WALES,
    /** Scotland. */
    SCOTLAND,
    /** Northern Ireland. */
    NORTHERN_IRELAND;

    /** The word that editors write, such as {@code england-and-wales}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
