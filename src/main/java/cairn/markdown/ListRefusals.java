package cairn.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;

/** What is refused of lists and their items, and what cannot stand in one. */
final class ListRefusals implements NodeRefusals {

    private final RefusedNodes refused;

    ListRefusals(RefusedNodes refused) {
        this.refused = refused;
    }

    @Override
    public void check(Node node) {
        if (node instanceof ListBlock list) {
            checkColumns(list);
            checkStart(list);
        } else if (node instanceof ListItem item) {
            checkItem(item);
        } else if (node instanceof TableBlock && isInList(node)) {
            refused.add(
                    node,
                    "table-in-list",
                    "A table cannot stand in a list.",
                    "End the list, and begin the table at the left edge.");
        } else if (node instanceof ThematicBreak && isInList(node)) {
            refused.add(
                    node, "line-in-list", "A line across stands in a list.", "End the list above it, or take it away.");
        }
    }

    private void checkColumns(ListBlock list) {
        int column = refused.lines().place(list.getStartOffset()).column();
        for (Node item : list.getChildren()) {
            if (refused.lines().place(item.getStartOffset()).column() != column) {
                refused.add(
                        item,
                        "list-column",
                        "This item of the list does not begin where the one above it begins.",
                        "Begin every item of a list in the same column.");
                return;
            }
        }
    }

    /** Under the words of an item, a list that begins with another number is one for some readers and none for others. */
    private void checkStart(ListBlock list) {
        if (list instanceof OrderedList numbered
                && numbered.getStartNumber() != 1
                && list.getAncestorOfType(ListItem.class) != null) {
            refused.add(
                    list, "inner-list-number", "A list inside another one does not begin with 1.", "Begin it with 1.");
        }
    }

    private void checkItem(ListItem item) {
        if (!item.hasChildren()) {
            refused.add(item, "empty-item", "This item of the list is empty.", "Write its words, or take it away.");
        } else if (item instanceof OrderedListItem && item.getOpeningMarker().length() > 4) {
            refused.add(
                    item,
                    "year-as-list",
                    "A line that begins with a number and a full stop makes a numbered list.",
                    "Put a backslash before the full stop, or begin with a word.");
        }
    }

    private static boolean isInList(Node node) {
        return node.getAncestorOfType(ListBlock.class) != null;
    }
}
