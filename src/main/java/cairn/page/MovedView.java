package cairn.page;

import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.Optional;

/**
 * An address that was given up for another: most browsers go on without showing it, so it is for those that do not (RFC
 * 9110, section 15.4.2).
 *
 * @param language the language of the page it leads to
 * @param title that the page has moved, from the words of the interface
 * @param to the address it has now
 * @param name what is to be found there
 */
public record MovedView(Language language, String title, PagePath to, String name) implements View {

    @Override
    public String template() {
        return "moved";
    }

    @Override
    public String windowTitle() {
        return title;
    }

    @Override
    public Optional<PagePath> goesOnTo() {
        return Optional.of(to);
    }

    @Override
    public boolean tellsOpenings(Site site) {
        return false;
    }
}
