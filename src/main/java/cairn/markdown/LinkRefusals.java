package cairn.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** What is refused of links, and of what looks like one and is none. */
final class LinkRefusals implements NodeRefusals {

    private static final Pattern MARKED = Pattern.compile("\\[![A-Za-z]+\\]");

    private final RefusedNodes refused;

    LinkRefusals(RefusedNodes refused) {
        this.refused = refused;
    }

    @Override
    public void check(Node node) {
        if (node instanceof Link link) {
            checkLink(link);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            refused.add(
                    node, "bare-address", "This is a bare address.", "Write [words that say where it goes](address).");
        } else if (node instanceof Reference || node instanceof LinkRef || node instanceof ImageRef) {
            checkBrackets(node);
        }
    }

    private void checkLink(Link link) {
        if (link.getTitle().isNotEmpty()) {
            refused.add(
                    link,
                    "link-title",
                    "The title of a link is not shown to anybody.",
                    "Take the words in quotation marks away.");
        }
        if (link.getAncestorOfType(Heading.class) != null) {
            refused.add(
                    link,
                    "link-in-heading",
                    "A link stands in a heading.",
                    "Write the heading without it, and the link in the text below.");
        }
    }

    private void checkBrackets(Node node) {
        if (node.getChars().startsWith("[^")) {
            refused.add(node, "footnote", "There are no footnotes here.", "Write the words where they belong.");
            return;
        }
        if (node.getChars().toString().matches("\\[[ xX]?\\]")) {
            refused.add(node, "tick-box", "There are no boxes to tick.", "Write an ordinary list, without [ ].");
            return;
        }
        boolean mark = MARKED.matcher(node.getChars()).matches() && node.getAncestorOfType(BlockQuote.class) != null;
        if (!mark) {
            refused.add(
                    node,
                    "brackets",
                    "Square brackets without an address in round ones behind them make no link.",
                    "Write [words](address), or \\[ for a plain bracket.");
        }
    }
}
