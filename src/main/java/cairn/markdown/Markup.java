package cairn.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Map;

/**
 * Writes parts of one tree as HTML: what editors' Markdown has, and of everything else, which is refused, the source as
 * plain text. Flexmark's own renderer does the same at many times the cost (decision 0034).
 */
final class Markup {

    private static final ListOptions LISTS = ListOptions.get(Dialect.OPTIONS);

    private final Map<Link, LinkTargets.Target> targets;

    /** @param targets where links lead; one without a target leaves only its words */
    Markup(Map<Link, LinkTargets.Target> targets) {
        this.targets = targets;
    }

    /** A part, without the white space round it. */
    String of(Node part) {
        Writing html = new Writing();
        write(part, html);
        return html.toString().strip();
    }

    private void write(Node node, Writing html) {
        if (node instanceof Text) {
            html.text(words(node));
        } else if (node instanceof Paragraph paragraph) {
            writeParagraph(paragraph, html);
        } else if (node instanceof SoftLineBreak) {
            html.markup("\n");
        } else if (node instanceof HardLineBreak) {
            html.markup("<br>").line();
        } else if (node instanceof Link link) {
            writeLink(link, html);
        } else if (node instanceof Abbreviation abbreviation) {
            html.markup("<abbr").attribute("title", abbreviation.getAbbreviation());
            html.markup(">").text(abbreviation.getChars().unescape()).markup("</abbr>");
        } else if (node instanceof StrongEmphasis) {
            writeInside("strong", node, html);
        } else if (node instanceof Emphasis) {
            writeInside("em", node, html);
        } else if (node instanceof Code code) {
            html.markup("<code>").text(Escaping.collapseWhitespace(code.getText(), true));
            html.markup("</code>");
        } else if (node instanceof HtmlEntity) {
            html.text(node.getChars().unescape());
        } else if (isOnlyWhatItHolds(node)) {
            writeChildren(node, html);
        } else {
            writeBlock(node, html);
        }
    }

    private void writeBlock(Node node, Writing html) {
        if (node instanceof ListItem) {
            html.line();
            writeInside("li", node, html);
            html.line();
        } else if (node instanceof BulletList) {
            writeLines("<ul>", node, "</ul>", html);
        } else if (node instanceof OrderedList list) {
            int start = list.getStartNumber();
            writeLines(start == 1 ? "<ol>" : "<ol start=\"%d\">".formatted(start), node, "</ol>", html);
        } else if (node instanceof BlockQuote) {
            writeLines("<blockquote>", node, "</blockquote>", html);
        } else if (node instanceof FencedCodeBlock code) {
            html.line().markup("<pre><code>").text(code.getContentChars().normalizeEOL());
            html.markup("</code></pre>").line();
        } else if (node instanceof ThematicBreak) {
            html.line().markup("<hr>").line();
        } else if (node instanceof Block && !(node instanceof AbbreviationBlock)) {
            html.line().markup("<p>").text(node.getChars().trim());
            html.markup("</p>").line();
        } else if (!(node instanceof AbbreviationBlock)) {
            html.text(node.getChars());
        }
    }

    /** The spaces at the beginning of a line mean nothing (CommonMark 0.31.2, section 6.7). */
    private static String words(Node text) {
        String words = text.getChars().unescape();
        return text.getPrevious() instanceof HardLineBreak ? words.stripLeading() : words;
    }

    /** Which level a heading gets and what a table looks like is known to the page that shows it. */
    private static boolean isOnlyWhatItHolds(Node node) {
        return node instanceof TextBase
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof Document;
    }

    /** The paragraphs of a tight list are words alone (CommonMark 0.31.2, section 5.3). */
    private void writeParagraph(Paragraph paragraph, Writing html) {
        if (paragraph.getParent() instanceof ListItem item
                && item.isParagraphWrappingDisabled(paragraph, LISTS, Dialect.OPTIONS)) {
            writeChildren(paragraph, html);
        } else {
            html.line();
            writeInside("p", paragraph, html);
            html.line();
        }
    }

    private void writeLink(Link link, Writing html) {
        LinkTargets.Target target = targets.get(link);
        if (target == null) {
            writeChildren(link, html);
            return;
        }
        html.markup("<a").attribute("href", target.href());
        // A screen reader says "101" as one hundred and one; the label makes it say the digits.
        target.spoken().ifPresent(spoken -> html.attribute("aria-label", spoken));
        if (target.isolated()) {
            // Among words that run from right to left, the groups of a number would change places.
            html.attribute("dir", "ltr");
        }
        html.markup(">");
        writeChildren(link, html);
        html.markup("</a>");
    }

    private void writeLines(String begin, Node node, String end, Writing html) {
        html.line().markup(begin).line();
        writeChildren(node, html);
        html.line().markup(end).line();
    }

    private void writeInside(String element, Node node, Writing html) {
        html.markup("<").markup(element).markup(">");
        writeChildren(node, html);
        html.markup("</").markup(element).markup(">");
    }

    private void writeChildren(Node node, Writing html) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child, html);
        }
    }
}
