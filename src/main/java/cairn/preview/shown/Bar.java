package cairn.preview.shown;

import cairn.preview.draft.DraftSite;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The bar at the foot of every page, from which the workbench is reached. */
final class Bar {

    private final DraftSite draft;
    private final WorkbenchTemplates templates;

    Bar(DraftSite draft, WorkbenchTemplates templates) {
        this.draft = draft;
        this.templates = templates;
    }

    /** The bar for the page at that address. */
    String on(String address) {
        return templates.fill("bar", model(address));
    }

    /** What is shown while the content never was without errors: what has to be mended, which shows by itself. */
    String pageWithoutSite() {
        return templates.fill("no-site", model(""));
    }

    private Map<String, Object> model(String address) {
        Map<String, Object> model = new HashMap<>();
        model.put("version", draft.draft().version());
        model.put(
                "file",
                draft.draft().site().flatMap(site -> file(site, address)).orElse(null));
        return model;
    }

    private static Optional<String> file(Site site, String address) {
        return PagePath.isPath(address)
                ? site.page(PagePath.of(address)).map(page -> page.source().file())
                : Optional.empty();
    }
}
