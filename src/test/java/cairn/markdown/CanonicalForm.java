package cairn.markdown;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Blocks as text that can stand in a file and be compared: prose as its HTML, headings as they will be, callouts and
 * directives as elements of their own with what is in them indented.
 */
final class CanonicalForm {

    private CanonicalForm() {}

    static String of(List<MarkdownBlock> blocks) {
        return blocks.stream().map(CanonicalForm::of).collect(Collectors.joining("\n"));
    }

    private static String of(MarkdownBlock block) {
        if (block instanceof MarkdownBlock.Prose prose) {
            return prose.html();
        }
        if (block instanceof MarkdownBlock.Heading heading) {
            return "<h%d id=\"%s\" plain=\"%s\">%s</h%d>"
                    .formatted(heading.level(), heading.id(), heading.text(), heading.html(), heading.level());
        }
        if (block instanceof MarkdownBlock.Callout callout) {
            return element("callout", " kind=\"%s\"".formatted(callout.kind()), callout.blocks());
        }
        if (block instanceof MarkdownBlock.Table table) {
            String rows = table.rows().stream()
                    .map(row -> row(row, "th scope=\"row\""))
                    .collect(Collectors.joining());
            return "<table>\n" + row(table.header(), "th scope=\"col\"") + rows + "</table>";
        }
        return directive((MarkdownBlock.Directive) block);
    }

    private static String row(List<MarkdownBlock.Cell> cells, String heading) {
        return cells.stream()
                .map(cell -> cell.heading()
                        ? "<%s>%s</th>".formatted(heading, cell.html())
                        : "<td>%s</td>".formatted(cell.html()))
                .collect(Collectors.joining("", "  <tr>", "</tr>\n"));
    }

    private static String directive(MarkdownBlock.Directive directive) {
        Map<String, String> attributes = new TreeMap<>(directive.attributes());
        directive.label().ifPresent(label -> attributes.put("[label]", label));
        String written = attributes.entrySet().stream()
                .map(entry -> " %s=\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        String name = (directive.leaf() ? "::" : ":::") + directive.name();
        return element(name, written, directive.blocks());
    }

    private static String element(String name, String attributes, List<MarkdownBlock> inside) {
        return inside.isEmpty()
                ? "<%s%s/>".formatted(name, attributes)
                : "<%s%s>\n%s\n</%s>"
                        .formatted(name, attributes, of(inside).indent(2).stripTrailing(), name);
    }
}
