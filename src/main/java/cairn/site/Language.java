package cairn.site;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language that a text is written in.
 *
 * @param tag a well-formed BCP 47 tag in its usual letters, such as {@code en-GB}, {@code gd} or {@code zh-Hant}
 */
public record Language(String tag) {

    /** The language of a page that names none, of the register and of the words of last resort. */
    public static final Language ENGLISH = new Language("en-GB");

    /** @throws IllegalArgumentException where the tag is not well formed, or names no language (BCP 47, section 2.2.9) */
    public Language {
        tag = wellFormed(tag);
    }

    private static String wellFormed(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(refusal(tag), e);
        }
        throw new IllegalArgumentException(refusal(tag));
    }

    private static String refusal(String tag) {
        return "\"%s\" is not a language tag such as gd, pl or zh-Hant".formatted(tag);
    }

    /** The same language as Java names it. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language itself without script and region, such as {@code en} of {@code en-GB}. */
    public String plain() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** Which way its lines run. */
    public Direction direction() {
        return Direction.of(locale());
    }

    /** Its name in itself, with the script where the tag has one; the tag where Java knows no name. */
    public String ownName() {
        Locale whole = locale();
        Locale plain = new Locale.Builder()
                .setLanguage(whole.getLanguage())
                .setScript(whole.getScript())
                .build();
        String name = plain.getDisplayName(whole);
        int first = name.offsetByCodePoints(0, 1);
        return isKnown() ? name.substring(0, first).toUpperCase(whole) + name.substring(first) : tag;
    }

    /** Whether Java knows a name for it: a tag can be well formed and yet name a language that there is not. */
    public boolean isKnown() {
        return !locale().getDisplayLanguage(Locale.ENGLISH).equals(locale().getLanguage());
    }

    /** The first part of the addresses of pages in it, in lower case. */
    public Slug pathPart() {
        return Slug.of(tag.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return tag;
    }
}
