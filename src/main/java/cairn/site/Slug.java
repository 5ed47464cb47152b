package cairn.site;

import java.util.regex.Pattern;

/**
 * One quiet, readable part of an address: lower-case letters, digits and single hyphens.
 *
 * @param value for example {@code what-to-do}
 */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException where the value has another form */
    public Slug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not made of lower-case letters, digits and single hyphens".formatted(value));
        }
    }

    /** The slug with that value. */
    public static Slug of(String value) {
        return new Slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
