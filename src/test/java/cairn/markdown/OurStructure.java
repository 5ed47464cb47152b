package cairn.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The structure of a document as our parser read it, to be compared with that of {@link ReferenceMarkdown}. */
final class OurStructure {

    private OurStructure() {}

    static String of(List<MarkdownBlock> blocks) {
        // The XML parser keeps what the HTML one would mend, and wants every element closed.
        String closed = html(blocks).replace("<br>", "<br/>").replace("<hr>", "<hr/>");
        Document document = Jsoup.parse(closed, "", Parser.xmlParser());
        document.select("abbr").forEach(Node::unwrap);
        document.select("a[aria-label]").removeAttr("aria-label");
        return HtmlStructure.of(document);
    }

    private static String html(List<MarkdownBlock> blocks) {
        return blocks.stream().map(OurStructure::html).collect(Collectors.joining("\n"));
    }

    private static String html(MarkdownBlock block) {
        if (block instanceof MarkdownBlock.Heading heading) {
            return "<h%1$d>%2$s</h%1$d>".formatted(heading.level(), heading.html());
        }
        if (block instanceof MarkdownBlock.Callout callout) {
            return "<callout kind=\"%s\">%s</callout>"
                    .formatted(callout.kind().toLowerCase(Locale.ROOT), html(callout.blocks()));
        }
        if (block instanceof MarkdownBlock.Directive directive) {
            return "<directive is=\"%s\">%s</directive>".formatted(directive.name(), html(directive.blocks()));
        }
        return block instanceof MarkdownBlock.Table table ? table(table) : ((MarkdownBlock.Prose) block).html();
    }

    private static String table(MarkdownBlock.Table table) {
        String rows = table.rows().stream().map(row -> row(row, "row")).collect(Collectors.joining());
        return "<table><thead>%s</thead><tbody>%s</tbody></table>".formatted(row(table.header(), "col"), rows);
    }

    private static String row(List<MarkdownBlock.Cell> cells, String scope) {
        return cells.stream()
                .map(cell -> cell.heading()
                        ? "<th scope=\"%s\">%s</th>".formatted(scope, cell.html())
                        : "<td>%s</td>".formatted(cell.html()))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
