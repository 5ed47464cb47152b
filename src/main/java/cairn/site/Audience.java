package cairn.site;

import java.util.Locale;

/** Whom an organisation helps: the lists that a page can show. */
public enum Audience {
    /** Children and young people up to and including 17. */
    UNDER_18,
    /** People of 18 or over. */
    ADULTS,
    /** Parents, carers, friends and teachers. */
    PARENTS,
    /** Anyone. */
    EVERYONE,
    /** Further reading rather than a service. */
    MORE;

    /** The word that editors write, such as {@code under-18}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the readers themselves are meant, and not those who look after them. */
    boolean isReader() {
        return this == UNDER_18 || this == ADULTS || this == EVERYONE;
    }
}
