package cairn.preview.editor;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.preview.draft.DraftSite;
import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.wording.ReadingEffort;
import java.util.List;
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

    /** How the content would show that file with that text: mistakes that were saved in other files do not keep it back. */
    Rendered of(String file, String text) {
        CheckedContent content = draft.with(file, text);
        Optional<LastGood> now = content.timeline()
                .or(() -> draft.withGoodOthers(file, text))
                .map(Timeline::whole)
                .flatMap(site -> draw(site, file));
        Optional<LastGood> shown =
                now.or(() -> lastGood.filter(good -> good.file().equals(file))).or(() -> saved(file));
        now.ifPresent(good -> lastGood = now);
        Checked found = check(file, content);
        return new Rendered(
                shown.map(LastGood::html).orElse(null),
                shown.map(LastGood::address).orElse(null),
                now.isPresent(),
                found.problems(),
                found.elsewhere(),
                found.words(),
                found.grade());
    }

    /** What is found in that file with that text. */
    Checked check(String file, String text) {
        return check(file, draft.with(file, text));
    }

    private Checked check(String file, CheckedContent content) {
        Findings found = Findings.of(file, content.problems(), content.sources());
        ReadingEffort effort = ReadingEffort.ofEach(content.words(), names()).getOrDefault(file, ReadingEffort.NONE);
        return new Checked(
                found.problems(),
                found.elsewhere(),
                effort.words(),
                effort.grade().orElse(null));
    }

    /** The names of the register, as of the last reading without errors: they are there while a mistake is typed, too. */
    private List<String> names() {
        return whole().stream()
                .flatMap(site -> site.organisations().stream())
                .flatMap(Organisation::names)
                .toList();
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
