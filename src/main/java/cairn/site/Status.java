package cairn.site;

import java.util.Locale;

/** Whether the team has let a page go out. */
public enum Status {
    /** Still being written: only the team sees it. */
    DRAFT,
    /** For readers, within the times that the page names. */
    PUBLISHED;

    /** The word that editors write, such as {@code draft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
