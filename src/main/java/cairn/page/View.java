package cairn.page;

import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Site;
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
    default Optional<String> description() {
        return Optional.empty();
    }

    /** The one address that search engines keep for the page, where it is to be found by them. */
    default Optional<PagePath> canonical() {
        return Optional.empty();
    }

    /** The address that a browser goes on to by itself, where this page only leads to another. */
    default Optional<PagePath> goesOnTo() {
        return Optional.empty();
    }

    /** The address of its page, where a wing may make a file for paper of what the page says. */
    default Optional<PagePath> forPaper() {
        return Optional.empty();
    }

    /**
     * Whether it says who is open, so that it has to be made anew when somebody opens or closes. A view that never does
     * says so; to be made anew without need is the safer mistake.
     */
    default boolean tellsOpenings(Site site) {
        return true;
    }

    /** The style sheet that it needs beside the site's: one of those that its wing or {@link Held} names. */
    default Optional<String> style() {
        return Optional.empty();
    }

    /** The script that it needs beside the site's: the one that {@link Held} names. */
    default Optional<String> script() {
        return Optional.empty();
    }
}
