package cairn.site;

import java.util.regex.Pattern;

/**
 * The address of a page on this site, from the first slash, without query or fragment.
 *
 * @param value {@code /}, or slugs each behind a slash, such as {@code /online-blackmail/what-to-do}
 */
public record PagePath(String value) implements Comparable<PagePath> {

    private static final Pattern FORM = Pattern.compile("/|(/[a-z0-9]+(-[a-z0-9]+)*)+");

    /** The front page. */
    public static final PagePath ROOT = new PagePath("/");

    /** @throws IllegalArgumentException where the value has another form */
    public PagePath {
        if (!isPath(value)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not an address such as /online-blackmail/what-to-do".formatted(value));
        }
    }

    /** The path with that value. */
    public static PagePath of(String value) {
        return new PagePath(value);
    }

    /** Whether the text can be a page's address. */
    public static boolean isPath(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The last part of the path.
     *
     * @throws IllegalArgumentException for the front page, which has none
     */
    public Slug name() {
        return Slug.of(value.substring(value.lastIndexOf('/') + 1));
    }

    /** The path one step below this one. */
    public PagePath resolve(Slug slug) {
        return new PagePath(equals(ROOT) ? "/" + slug : value + "/" + slug);
    }

    /** Whether it is that path, or one below it. */
    public boolean isAtOrBelow(PagePath other) {
        int end = other.value.length();
        return value.startsWith(other.value) && (value.length() == end || value.charAt(end) == '/');
    }

    @Override
    public int compareTo(PagePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
