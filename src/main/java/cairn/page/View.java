package cairn.page;

import cairn.site.Language;
import cairn.site.PagePath;
import java.util.Optional;

/** What one template needs of the site. The template under {@code templates/pages} has the name of the view. */
public interface View {

    /** The template's name, such as {@code guide}. */
    String template();

    /** The language of the page. */
    Language language();

    /** What the browser shows in its tab and keeps in its history: truthful, but quiet. */
    String windowTitle();

    /** One sentence for search engines, where the page is to be found by them. */
    Optional<String> description();

    /** The one address that search engines keep for the page, where it is to be found by them. */
    Optional<PagePath> canonical();

    /** The address that a browser goes on to by itself, where this page only leads to another. */
    default Optional<PagePath> goesOnTo() {
        return Optional.empty();
    }

    /** The style sheet that it needs beside the site's: one of those that its wing names. */
    default Optional<String> style() {
        return Optional.empty();
    }
}
