package cairn.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** HTML as text that is the same for the same structure: no space that a browser passes over, attributes in order. */
final class HtmlStructure {

    private static final Set<String> INLINE = Set.of("a", "abbr", "br", "code", "em", "img", "strong", "del");
    private static final Pattern SPACE = Pattern.compile("[ \\n\\t]+");

    private HtmlStructure() {}

    static String of(String html) {
        return of(Jsoup.parse(html, "", Parser.xmlParser()));
    }

    static String of(Element parent) {
        StringBuilder text = new StringBuilder();
        parent.childNodes().forEach(node -> append(node, text));
        return text.toString().strip();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words(words));
        } else if (node instanceof Element element) {
            text.append(open(element));
            element.childNodes().forEach(child -> append(child, text));
            text.append("</").append(element.tagName()).append('>');
        } else {
            text.append(node.outerHtml());
        }
    }

    private static String words(TextNode node) {
        String text = node.getWholeText();
        if (isIn(node, "pre")) {
            return escape(text);
        }
        String words = SPACE.matcher(text).replaceAll(" ");
        if (isBlock(node.previousSibling()) || startsBlock(node)) {
            words = words.replaceAll("^ ", "");
        }
        if (isBlock(node.nextSibling()) || endsBlock(node)) {
            words = words.replaceAll(" $", "");
        }
        return escape(words);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static boolean isIn(Node node, String tag) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            if (parent.nodeName().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsBlock(Node node) {
        return node.previousSibling() == null && isBlock(node.parent());
    }

    private static boolean endsBlock(Node node) {
        return node.nextSibling() == null && isBlock(node.parent());
    }

    private static boolean isBlock(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof Element element
                && (!INLINE.contains(element.tagName()) || element.tagName().equals("br"));
    }

    private static String open(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> " %s=\"%s\"".formatted(attribute.getKey(), attribute.getValue()))
                .sorted()
                .collect(Collectors.joining("", "<" + element.tagName(), ">"));
    }
}
