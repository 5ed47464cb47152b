package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page that belongs to no topic.
 *
 * @param page the page
 * @param siteName the site's quiet name, for the window title
 */
public record PlainPageView(Page page, String siteName) implements WrittenView {

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
    public Stream<Page> written() {
        return Stream.of(page);
    }
}
