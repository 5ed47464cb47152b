package cairn.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the Markdown that editors write. Nothing outside this package sees the library that does the work. */
public final class Markdown {

    private Markdown() {}

    /**
     * The text as blocks and findings. Never throws for what an author wrote.
     *
     * @param text with line feeds alone as line ends; front matter already replaced by empty lines
     * @param links tells where links lead
     */
    public static MarkdownDocument parse(String text, LinkTargets links) {
        List<Finding> findings = new ArrayList<>(Limits.check(text));
        if (!findings.isEmpty()) {
            return new MarkdownDocument(List.of(), findings);
        }
        Document tree = Dialect.PARSER.parse(text);
        LineIndex lines = new LineIndex(text);
        findings.addAll(new Refusals(lines).check(tree));
        findings.addAll(new LinkPass(lines, links).resolve(tree));
        BlockPass blocks = new BlockPass(lines);
        MarkdownDocument document = new MarkdownDocument(blocks.read(tree), findings);
        findings.addAll(blocks.findings());
        findings.sort(Comparator.comparing(
                Finding::place, Comparator.comparing(Place::line).thenComparing(Place::column)));
        return document;
    }
}
