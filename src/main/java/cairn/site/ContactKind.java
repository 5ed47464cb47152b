package cairn.site;

import java.util.Locale;

/** The ways in which an organisation can be reached. */
public enum ContactKind {
    /** A telephone number. */
    PHONE,
    /** A number for the Relay UK app or a textphone. */
    RELAY,
    /** A number for text messages. */
    TEXT,
    /** A web address. */
    WEB,
    /** An e-mail address. */
    EMAIL,
    /** A British Sign Language video relay. */
    BSL;

    /** The word that editors write, such as {@code phone}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
