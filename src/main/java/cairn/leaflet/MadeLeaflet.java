package cairn.leaflet;

import cairn.page.FilledTemplates;
import cairn.site.Site;
import cairn.site.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A leaflet as it came out, for the editors.
 *
 * @param address where it stands on the site
 * @param place where its text is, or what it takes of a topic
 * @param refusal why there is none
 * @param bytes the file: none where it is refused; given away, not to be changed
 * @param sides how many sides of paper it fills
 */
public record MadeLeaflet(String address, SourceRef place, Optional<Refusal> refusal, byte[] bytes, int sides) {

    /** A sheet has two. */
    public static final int SIDES_OF_A_SHEET = 2;

    /** Every leaflet of the site, each made when it is asked for. */
    public static Stream<MadeLeaflet> all(Site site, FilledTemplates templates) {
        return Leaflets.of(site).map(leaflet -> of(site, leaflet, templates));
    }

    /** Whether it needs more than one sheet. */
    public boolean isTooLong() {
        return sides > SIDES_OF_A_SHEET;
    }

    private static MadeLeaflet of(Site site, Leaflet leaflet, FilledTemplates templates) {
        LeafletView view = leaflet.shown();
        String html = templates.fill(site, view);
        Optional<Refusal> refusal = Refusal.of(view, html);
        byte[] bytes = refusal.isPresent() ? new byte[0] : LeafletPrinter.print(site, view, html);
        return new MadeLeaflet(leaflet.address(), leaflet.chosen(), refusal, bytes, sides(bytes));
    }

    private static int sides(byte[] bytes) {
        if (bytes.length == 0) {
            return 0;
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
