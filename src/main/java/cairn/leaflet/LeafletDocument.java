package cairn.leaflet;

import cairn.site.Site;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a filled template as XML, and makes what stands in it ready for paper. */
final class LeafletDocument {

    /** What HTML leaves open, as it comes out of editors' texts: in those themselves no markup can stand. */
    private static final String OPEN_ELEMENT = "<(br|hr)>";

    private LeafletDocument() {}

    /**
     * The document of a leaflet.
     *
     * @throws IllegalStateException where the template leaves an element open
     */
    static Document of(Site site, LeafletView view, String html) {
        Document document = parse(html);
        PrintedLinks.write(document, site.settings().address(), view.within());
        return document;
    }

    private static Document parse(String html) {
        try {
            return reader().parse(new InputSource(new StringReader(html.replaceAll(OPEN_ELEMENT, "<$1/>"))));
        } catch (SAXException e) {
            throw new IllegalStateException("the template of leaflets is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder reader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform reads XML", e);
        }
    }
}
