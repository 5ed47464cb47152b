package cairn.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A second reader of the dialect, made of commonmark-java. What is ours and not CommonMark's is added in four small ways:
 * directives are a block of their own; a quotation that begins with a mark is a callout; {@code {#id}} is cut off
 * headings, and {@code # } off the first cell of a row; definitions of abbreviations are not shown.
 */
final class ReferenceMarkdown {

    private static final Pattern ROW_HEADING = Pattern.compile("^([> ]*\\| *)#(?= )", Pattern.MULTILINE);
    private static final String HEADED = "\uE000";
    private static final Pattern MARK = Pattern.compile("^\\[!([A-Za-z]+)\\] *(?:\\n|$)");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new ReferenceDirective.Factory())
            .customBlockParserFactory(new ReferenceAbbreviation.Factory())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(DirectiveRenderer::new)
            .build();

    private ReferenceMarkdown() {}

    /** The structure of a text, to be compared with {@link HtmlStructure#of(String)} of ours. */
    static String structure(String text) {
        String marked = ROW_HEADING.matcher(text).replaceAll("$1" + HEADED);
        Document document = Jsoup.parse(RENDERER.render(PARSER.parse(marked)), "", org.jsoup.parser.Parser.xmlParser());
        document.select("blockquote").forEach(ReferenceMarkdown::markCallout);
        document.select("h2, h3, h4, h5, h6")
                .forEach(heading -> cutOff(heading, heading.lastChild(), HeadingIds.WRITTEN));
        document.select("tbody tr > td:first-child").forEach(ReferenceMarkdown::markRowHeading);
        document.select("thead th").attr("scope", "col");
        return HtmlStructure.of(document).replace(HEADED, "#");
    }

    private static void markCallout(Element quote) {
        Element first = quote.firstElementChild();
        if (first == null || !first.tagName().equals("p") || !(first.firstChild() instanceof TextNode words)) {
            return;
        }
        Matcher mark = MARK.matcher(words.getWholeText());
        if (mark.find()) {
            quote.tagName("callout").attr("kind", mark.group(1).toLowerCase(java.util.Locale.ROOT));
            words.text(words.getWholeText().substring(mark.end()));
            if (!first.hasText()) {
                first.remove();
            }
        }
    }

    private static void markRowHeading(Element cell) {
        if (cutOff(cell, cell.firstChild(), Pattern.compile("^" + HEADED + " "))) {
            cell.tagName("th").attr("scope", "row");
        }
    }

    private static boolean cutOff(
            Element in, org.jsoup.nodes.@org.jspecify.annotations.Nullable Node at, Pattern what) {
        if (!(at instanceof TextNode words)
                || !what.matcher(words.getWholeText()).find()) {
            return false;
        }
        words.text(what.matcher(words.getWholeText()).replaceFirst(""));
        return true;
    }

    private static final class DirectiveRenderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        DirectiveRenderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public java.util.Set<Class<? extends Node>> getNodeTypes() {
            return java.util.Set.of(ReferenceDirective.DirectiveBlock.class, ReferenceAbbreviation.Definition.class);
        }

        @Override
        public void render(Node node) {
            if (!(node instanceof ReferenceDirective.DirectiveBlock directive)) {
                return;
            }
            context.getWriter().tag("directive", Map.of("is", directive.syntax().name()));
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().tag("/directive");
        }
    }
}
