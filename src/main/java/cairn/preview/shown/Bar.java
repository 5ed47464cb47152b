package cairn.preview.shown;

import cairn.preview.draft.DraftSite;
import cairn.preview.draft.Viewpoint;
import cairn.preview.gate.Secrets;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.UkTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The bar at the foot of every page, from which the workbench is reached. */
final class Bar {

    private final DraftSite draft;
    private final Secrets secrets;
    private final WorkbenchTemplates templates;

    Bar(DraftSite draft, Secrets secrets, WorkbenchTemplates templates) {
        this.draft = draft;
        this.secrets = secrets;
        this.templates = templates;
    }

    /** The bar for the page at that address. */
    String on(String address) {
        return templates.fill("bar", model(address));
    }

    /** What is shown while the content never was without errors: what has to be mended, which shows by itself. */
    String pageWithoutSite(String address) {
        return templates.fill("no-site", model(address));
    }

    /** What the bar's template needs. */
    Map<String, Object> model(String address) {
        Viewpoint from = draft.viewpoint();
        String time = from.asOf().map(UkTime::words).orElse("");
        Map<String, Object> model = new HashMap<>();
        model.put("version", draft.version());
        model.put("back", address);
        model.put("opens", !address.equals(HealthPage.ADDRESS)); // That page lists them itself.
        model.put("token", secrets.token());
        model.put("file", draft.find().flatMap(site -> file(site, address)).orElse(null));
        model.put("drafts", from.drafts());
        model.put("asOf", time.replace(' ', 'T'));
        model.put(
                "seen", "%s, %s".formatted(time.isEmpty() ? "now" : time, from.drafts() ? "drafts too" : "no drafts"));
        return model;
    }

    private static Optional<String> file(Site site, String address) {
        return PagePath.isPath(address) ? page(site, PagePath.of(address)) : Optional.empty();
    }

    /** The file of the page at that address; of a page that is made of others, the one that opens the topic. */
    private static Optional<String> page(Site site, PagePath path) {
        boolean onlyTopic = path.equals(PagePath.ROOT) && site.topics().size() == 1;
        return site.page(path)
                .or(() -> site.topics().stream()
                        .filter(topic -> onlyTopic || topic.wholeGuidePath().equals(path))
                        .map(topic -> topic.front())
                        .findFirst())
                .map(page -> page.source().file());
    }
}
