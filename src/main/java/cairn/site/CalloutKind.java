package cairn.site;

import java.util.Locale;

/** The kinds of callout, as GitHub's alerts name them. */
public enum CalloutKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** The word that style sheets and messages use, such as {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
