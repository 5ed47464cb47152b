package cairn.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** What is refused of boxes, which are block quotes that say in their first line what they are. */
final class BoxRefusals implements NodeRefusals {

    private final RefusedNodes refused;

    BoxRefusals(RefusedNodes refused) {
        this.refused = refused;
    }

    @Override
    public void check(Node node) {
        if (node instanceof BlockQuote quote) {
            checkBox(quote);
        }
    }

    private void checkBox(BlockQuote quote) {
        if (quote.getAncestorOfType(ListBlock.class) != null) {
            refused.add(
                    quote,
                    "box-in-list",
                    "A box cannot stand in a list.",
                    "End the list, and begin the box at the left edge.");
            return;
        }
        checkMark(quote);
        checkRows(quote);
    }

    private void checkMark(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)
                || !BlockPass.MARK.matcher(first.getChars()).lookingAt()) {
            refused.add(
                    quote,
                    "plain-box",
                    "This box does not say what it is.",
                    "Begin it with a line such as > [!NOTE], with its text on the lines below.");
        }
    }

    private void checkRows(BlockQuote quote) {
        String[] rows = quote.getChars().toString().stripTrailing().split("\n");
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].stripLeading().startsWith(">")) {
                refused.add(new Finding(
                        "glued-to-box",
                        new Place(refused.lines().place(quote.getStartOffset()).line() + i, 1),
                        "This line runs into the box above it.",
                        "Begin it with >, or leave an empty line above it."));
                return;
            }
        }
    }
}
