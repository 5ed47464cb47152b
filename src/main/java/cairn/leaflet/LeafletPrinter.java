package cairn.leaflet;

import cairn.site.Site;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Sets leaflets: tagged PDF for readers and for archives (PDF/UA-1, ISO 14289-1, and PDF/A-3a, ISO 19005-3), which holds
 * all that it needs. The same words make the same bytes, on every machine and every day.
 */
final class LeafletPrinter {

    /** Setting one takes some tens of megabytes and a core: so never two at once. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private static final String FAMILY = "Leaflet";
    private static final byte[] REGULAR = LeafletFiles.bytes("regular.ttf");
    private static final byte[] ITALIC = LeafletFiles.bytes("italic.ttf");
    private static final byte[] BOLD = LeafletFiles.bytes("bold.ttf");
    private static final byte[] BOLD_ITALIC = LeafletFiles.bytes("bold-italic.ttf");

    /** What red, green and blue mean (ISO 19005-3, 6.2.3). The Java platform's own differs from version to version. */
    private static final byte[] COLOURS = LeafletFiles.bytes("rgb.icc");

    private static final int PLAIN_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private LeafletPrinter() {}

    /** The leaflet as PDF, from its filled template. */
    static byte[] print(Site site, LeafletView view, String html) {
        Document leaflet = LeafletDocument.of(site, view, html);
        ONE_AT_A_TIME.lock();
        try (PdfBoxRenderer renderer = builder(leaflet).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                LeafletMetadata.write(pdf, view, site.settings().name());
                writeColours(pdf);
                // Else the identifier of the file would come from the clock.
                pdf.setDocumentId(
                        (long) leaflet.getDocumentElement().getTextContent().hashCode());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Puts the profile in as it is: the Java platform writes a word of its own into the head of whatever it reads. */
    private static void writeColours(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
        try (OutputStream bytes = profile.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(COLOURS);
        }
    }

    private static PdfRendererBuilder builder(Document leaflet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.withW3cDocument(leaflet, "");
        add(builder, REGULAR, PLAIN_WEIGHT, FontStyle.NORMAL);
        add(builder, ITALIC, PLAIN_WEIGHT, FontStyle.ITALIC);
        add(builder, BOLD, BOLD_WEIGHT, FontStyle.NORMAL);
        add(builder, BOLD_ITALIC, BOLD_WEIGHT, FontStyle.ITALIC);
        return builder;
    }

    private static void add(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, style, true);
    }
}
