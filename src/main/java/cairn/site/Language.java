package cairn.site;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language that a page is written in.
 *
 * @param tag a well-formed BCP 47 tag, such as {@code en-GB}
 */
public record Language(String tag) {

    /** The language of a page that names none. */
    public static final Language ENGLISH = new Language("en-GB");

    /** @throws IllegalArgumentException where the tag is not well formed (BCP 47, section 2.2.9) */
    public Language {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("\"%s\" is not a language tag such as en-GB".formatted(tag), e);
        }
    }

    /** The same language as Java names it. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
