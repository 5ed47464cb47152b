package cairn.leaflet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What a leaflet says of itself: its quiet title and its language, and nothing of when, where or by what it was made. The
 * renderer's own words would name the moment. The language of the whole it takes from the template.
 */
final class LeafletMetadata {

    /** The form of XMP (ISO 16684-1), with places for the title, the subject and the language. */
    private static final String XMP = new String(LeafletFiles.bytes("metadata.xml"), StandardCharsets.UTF_8);

    private LeafletMetadata() {}

    /** Writes it in place of what the renderer wrote. */
    static void write(PDDocument pdf, LeafletView view, String subject) throws IOException {
        PDDocumentInformation told = new PDDocumentInformation();
        told.setTitle(view.windowTitle());
        told.setSubject(subject);
        pdf.setDocumentInformation(told);
        String xmp = XMP.formatted(
                LeafletPart.escaped(view.windowTitle()),
                LeafletPart.escaped(subject),
                view.language().tag());
        pdf.getDocumentCatalog().getMetadata().importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
