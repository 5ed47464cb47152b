package cairn.page;

import cairn.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The language round a piece of a page. A piece in another one is marked with its own, so that a screen reader speaks it
 * rightly (WCAG 2.2, 3.1.2) and its lines run the right way.
 *
 * @param language the language round it
 */
public record Surroundings(Language language) {

    /** The value of {@code lang} for a piece in that language; null where it needs none. */
    public @Nullable String lang(Language piece) {
        return piece.equals(language) ? null : piece.tag();
    }

    /** The value of {@code dir} for a piece in that language; null where it needs none. */
    public @Nullable String dir(Language piece) {
        return piece.direction() == language.direction()
                ? null
                : piece.direction().dir();
    }

    /** The value of {@code dir} for a number or an address, which runs from left to right in every language. */
    public @Nullable String dirOfNumbers() {
        return dir(Language.ENGLISH);
    }

    /** What is round a piece that stands in text of that language. */
    public Surroundings within(Language piece) {
        return new Surroundings(piece);
    }
}
