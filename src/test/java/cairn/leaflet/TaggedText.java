package cairn.leaflet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a file as its tags put them in order, which is how a screen reader reads them. */
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> pieces = new HashMap<>();
            extractor.getMarkedContents().forEach(piece -> pieces.merge(piece.getMCID(), text(piece), String::concat));
            marked.put(page, pieces);
        }
    }

    /** Without white space. */
    static String of(PDDocument pdf) throws IOException {
        TaggedText all = new TaggedText(pdf);
        all.add(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return all.text.toString().replaceAll("\\s+", "");
    }

    private static String text(PDMarkedContent piece) {
        return piece.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private void add(PDStructureNode node, @Nullable PDPage round) {
        PDPage own = node instanceof PDStructureElement element ? element.getPage() : null;
        PDPage page = own == null ? round : own;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                add(below, page);
            } else if (kid instanceof PDMarkedContentReference piece) {
                add(piece.getPage() == null ? page : piece.getPage(), piece.getMCID());
            } else if (kid instanceof Integer mcid) {
                add(page, mcid);
            }
        }
    }

    private void add(@Nullable PDPage page, int mcid) {
        text.append(marked.getOrDefault(page, Map.of()).getOrDefault(mcid, ""));
    }
}
