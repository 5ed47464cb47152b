package cairn.leaflet;

import cairn.page.Document;
import cairn.page.FilledTemplates;
import cairn.page.Wing;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The leaflets of the site as files. */
public final class LeafletWing implements Wing {

    private static final String PDF = "application/pdf";

    /** What a saved file is called, whichever it is. */
    private static final String NAME = "sheet.pdf";

    @Override
    public Stream<String> files(Site site, FilledTemplates templates) {
        return Leaflets.of(site)
                .filter(leaflet -> Refusal.of(site, leaflet.shown(), templates).isEmpty())
                .map(Leaflet::address);
    }

    @Override
    public Optional<Supplier<Document>> file(Site site, String address, FilledTemplates templates) {
        return Leaflets.at(site, address).flatMap(leaflet -> {
            LeafletView view = leaflet.shown();
            String html = templates.fill(site, view);
            return Refusal.of(view, html).isEmpty() ? Optional.of(() -> document(site, view, html)) : Optional.empty();
        });
    }

    @Override
    public Optional<String> onPaper(Site site, PagePath page, FilledTemplates templates) {
        return Leaflets.of(site, page)
                .filter(leaflet -> Refusal.of(site, leaflet.shown(), templates).isEmpty())
                .map(Leaflet::address);
    }

    private static Document document(Site site, LeafletView view, String html) {
        byte[] bytes = LeafletPrinter.print(site, view, html);
        return new Document(PDF, bytes, Optional.of(NAME));
    }
}
