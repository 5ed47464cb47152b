package cairn.search;

import cairn.site.Language;
import cairn.site.Organisation;
import java.util.Optional;

/**
 * Something that can be found.
 *
 * @param language what it is written in
 * @param title the words of the link to it
 * @param names other names of it
 * @param href where the link leads, on this site
 * @param within the title of the page that it is a part of
 * @param sentence one sentence of it
 * @param text all that it says
 * @param organisation who it is, where it is somebody
 */
public record Findable(
        Kind kind,
        Language language,
        String title,
        String names,
        String href,
        Optional<String> within,
        String sentence,
        String text,
        Optional<Organisation> organisation) {

    /** The page that holds it: of one page, one result is enough. */
    String page() {
        return organisation.isPresent() ? href : href.replaceFirst("#.*", "");
    }
}
