package cairn.markdown;

/**
 * Something in a text that Cairn does not publish as it is.
 *
 * @param code stable, such as {@code raw-html}
 * @param place where
 * @param message what is wrong, in one sentence
 * @param mend what to do about it, in one sentence
 */
public record Finding(String code, Place place, String message, String mend) {}
