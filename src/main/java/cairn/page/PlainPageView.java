package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page that belongs to no topic.
 *
 * @param page the page
 * @param siteName the site's quiet name, for the window title
 */
public record PlainPageView(Page page, String siteName) implements View {

    @Override
    public String template() {
        return "plain-page";
    }

    @Override
    public Language language() {
        return page.language();
    }

    @Override
    public String windowTitle() {
        return page.language().equals(Language.ENGLISH) ? "%s - %s".formatted(page.title(), siteName) : page.title();
    }

    @Override
    public Optional<String> description() {
        return Optional.of(page.description());
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.of(page.path());
    }

    @Override
    public boolean tellsOpenings(Site site) {
        return View.tellOpenings(site, Stream.of(page));
    }

    @Override
    public Optional<String> style() {
        return Held.style(Stream.of(page));
    }

    @Override
    public Optional<String> script() {
        return Held.script(Stream.of(page));
    }
}
