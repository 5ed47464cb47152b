package cairn.leaflet;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes links readable on paper: behind the words of each stands where it goes, where that is not to be read already. In
 * the file they can still be followed.
 */
final class PrintedLinks {

    private static final String HREF = "href";

    private final Document leaflet;
    private final String site;
    private final Map<String, String> within;
    private final Set<String> written = new HashSet<>();

    private PrintedLinks(Document leaflet, URI site, Map<String, String> within) {
        this.leaflet = leaflet;
        this.site = site.toString();
        this.within = within;
    }

    /**
     * Writes them out.
     *
     * @param site the public address of the site
     * @param within the ids in the leaflet, by the addresses on the site that show the same
     */
    static void write(Document leaflet, URI site, Map<String, String> within) {
        new PrintedLinks(leaflet, site, within).write();
    }

    /** An address as people type it. */
    static String address(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("#.*", "").replaceFirst("/$", "");
    }

    private void write() {
        List<Element> links = links();
        links.forEach(link -> written.add(link.getTextContent()));
        links.forEach(this::write);
    }

    private List<Element> links() {
        NodeList found = leaflet.getElementsByTagName("a");
        List<Element> links = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            links.add((Element) found.item(i));
        }
        return links;
    }

    private void write(Element link) {
        String target = link.getAttribute(HREF);
        if (within.containsKey(target)) {
            link.setAttribute(HREF, "#" + within.get(target));
            dropIfAlone(link);
        } else if (target.startsWith("/") || target.startsWith("https:")) {
            String url = target.startsWith("/") ? site + target : target;
            link.setAttribute(HREF, url);
            add(link, address(url));
        }
    }

    private void add(Element link, String address) {
        if (written.add(address) || standsOut(link)) {
            Element text = leaflet.createElement("span");
            text.setTextContent("(" + address + ")");
            text.setAttribute("class", "address");
            Node behind = link.getNextSibling();
            Node parent = link.getParentNode();
            parent.insertBefore(leaflet.createTextNode(" "), behind);
            parent.insertBefore(text, behind);
        }
    }

    private static boolean standsOut(Element link) {
        return link.getParentNode() instanceof Element around
                && around.getAttribute("class").equals("action");
    }

    /** A link that stands out to lead further down the sheet says nothing on paper: what it leads to is there. */
    private static void dropIfAlone(Element link) {
        if (standsOut(link)) {
            Element around = (Element) link.getParentNode();
            Node end = link.getNextSibling();
            around.removeChild(link);
            if (end != null) {
                around.removeChild(end);
            }
            if (around.getElementsByTagName("a").getLength() == 0) {
                around.getParentNode().removeChild(around);
            }
        }
    }
}
