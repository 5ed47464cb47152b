package cairn.markdown;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for every text whatsoever that is read as Markdown. Jazzer looks for one for which it does not hold. */
public final class MarkdownFuzz {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "em",
            "strong",
            "a",
            "abbr",
            "code",
            "pre",
            "br",
            "hr",
            "blockquote",
            "del",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "title",
            "class",
            "start",
            "align",
            "scope",
            "aria-label",
            "aria-labelledby",
            "id",
            "role",
            "tabindex");

    private MarkdownFuzz() {}

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        if (HiddenCharacters.find(text).isEmpty()) {
            check(text, Markdown.parse(text, MarkdownFuzz::resolve));
        }
    }

    private static LinkTargets.Answer resolve(String destination, String words, Place place) {
        return destination.startsWith("https://")
                ? new LinkTargets.Target("https://example.org/", Optional.empty())
                : new LinkTargets.Refusal("unsafe-address", "No.", "No.");
    }

    private static void check(String text, MarkdownDocument document) {
        String[] lines = text.split("\n", -1);
        for (Finding finding : document.findings()) {
            require(isInside(lines, finding.place()), "a place outside the text: " + finding);
        }
        document.passages()
                .forEach(passage -> passage.runs()
                        .forEach(run -> require(isInside(lines, run.place()), "a passage outside the text: " + run)));
        if (document.findings().isEmpty()) {
            html(document.blocks()).forEach(MarkdownFuzz::checkHtml);
        }
    }

    private static boolean isInside(String[] lines, Place place) {
        if (place.line() < 1 || place.line() > lines.length) {
            return false;
        }
        String line = lines[place.line() - 1];
        return place.column() >= 1 && place.column() <= line.codePointCount(0, line.length()) + 1;
    }

    private static Stream<String> html(List<MarkdownBlock> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof MarkdownBlock.Prose prose) {
                return Stream.of(prose.html());
            } else if (block instanceof MarkdownBlock.Heading heading) {
                return Stream.of(heading.html());
            } else if (block instanceof MarkdownBlock.Callout callout) {
                return html(callout.blocks());
            } else if (block instanceof MarkdownBlock.Table table) {
                return Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .flatMap(List::stream)
                        .map(MarkdownBlock.Cell::html);
            }
            return html(((MarkdownBlock.Directive) block).blocks());
        });
    }

    private static void checkHtml(String html) {
        NodeList nodes = parse(html).getElementsByTagName("*");
        for (int i = 1; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            require(ELEMENTS.contains(element.getTagName()), "an element <" + element.getTagName() + "> in " + html);
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                Node attribute = element.getAttributes().item(j);
                require(ATTRIBUTES.contains(attribute.getNodeName()), "an attribute " + attribute + " in " + html);
                require(
                        !attribute.getNodeName().equals("href")
                                || attribute.getNodeValue().equals("https://example.org/"),
                        "an address that was not resolved: " + attribute);
            }
        }
    }

    /** But for its two elements that have no end, the markup is XML as well: no parser that mends what it reads is needed. */
    private static Document parse(String html) {
        String closed = html.replace("<br>", "<br/>").replace("<hr>", "<hr/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<x>" + closed + "</x>")));
        } catch (org.xml.sax.SAXException | java.io.IOException | ParserConfigurationException e) {
            throw new AssertionError("markup that is not well-formed: " + html, e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
