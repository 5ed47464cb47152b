package cairn.preview.editor;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.preview.draft.DraftSite;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Timeline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a text as its page, and while it has errors, the page as it last was without. */
final class Rendering {

    private final DraftSite draft;
    private final Pages pages;
    private volatile Optional<LastGood> lastGood = Optional.empty();

    Rendering(DraftSite draft, Pages pages) {
        this.draft = draft;
        this.pages = pages;
    }

    /** The address of the page that the file makes, where it makes one. */
    @Nullable
    String address(String file) {
        return whole().flatMap(site -> Showing.page(site, file))
                .map(PagePath::value)
                .orElse(null);
    }

    /** How the content would show that file. */
    Rendered of(String file, CheckedContent content) {
        Optional<LastGood> now = content.timeline().map(Timeline::whole).flatMap(site -> draw(site, file));
        Optional<LastGood> shown =
                now.or(() -> lastGood.filter(good -> good.file().equals(file))).or(() -> saved(file));
        now.ifPresent(good -> lastGood = now);
        Findings found = Findings.of(file, content.problems(), content.sources());
        return new Rendered(
                shown.map(LastGood::html).orElse(null),
                shown.map(LastGood::address).orElse(null),
                now.isPresent(),
                found.problems(),
                found.elsewhere());
    }

    private Optional<LastGood> saved(String file) {
        return whole().flatMap(site -> draw(site, file));
    }

    /** Every page there will be: what is edited may be a draft, or not yet to be seen. */
    private Optional<Site> whole() {
        return draft.draft().timeline().map(Timeline::whole);
    }

    private Optional<LastGood> draw(Site site, String file) {
        return new Showing(site, () -> draft.content().uses())
                .of(file)
                .flatMap(path -> pages.draw(site, path).map(html -> new LastGood(file, path.value(), html)));
    }

    private record LastGood(String file, String address, String html) {}
}
