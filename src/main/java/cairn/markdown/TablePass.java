package cairn.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Turns a table of Flexmark's tree into one of ours, and tells what would make it hard to read. */
final class TablePass {

    /** What makes the first cell of a row its heading. */
    private static final String ROW_HEADING = "# ";

    /** What ends a cell for every reader: a bar without a backslash. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final LineIndex lines;
    private final Markup markup;
    private final List<Finding> findings = new ArrayList<>();

    TablePass(LineIndex lines, Markup markup) {
        this.lines = lines;
        this.markup = markup;
    }

    List<Finding> findings() {
        return findings;
    }

    MarkdownBlock.Table read(TableBlock table) {
        List<MarkdownBlock.Cell> header = rows(table, TableHead.class).stream()
                .flatMap(row -> cells(row).stream())
                .map(cell -> cell(cell, true))
                .toList();
        checkForm(table);
        List<TableRow> below = rows(table, TableBody.class);
        rows(table, TableHead.class).forEach(row -> checkLength(row, header.size()));
        below.forEach(row -> checkLength(row, header.size()));
        if (below.isEmpty()) {
            refuse(
                    table,
                    "empty-table",
                    "This table has no row below its headings.",
                    "Add a row, such as | # Childline | Children |, or take the table away.");
        }
        return new MarkdownBlock.Table(header, below.stream().map(this::row).toList(), place(table));
    }

    private void checkForm(TableBlock table) {
        rows(table, Node.class).stream()
                .filter(row -> !standsBetweenBars(row))
                .findFirst()
                .ifPresent(row -> refuse(
                        row,
                        "table-edges",
                        "This row of the table does not stand between two |.",
                        "Begin and end it with |, or leave an empty line above it where it is no row."));
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator && part.getChars().indexOf(':') >= 0) {
                refuse(
                        part,
                        "table-alignment",
                        "The colons in this line change nothing.",
                        "Take them away: |---|---|.");
            }
        }
        Node next = table.getNext();
        if (next != null && place(next).line() == place(table).line() + lineCount(table)) {
            refuse(
                    next,
                    "glued-to-table",
                    "This line runs into the table above it.",
                    "Leave an empty line above it, or write it as a row between two |.");
        }
    }

    private static boolean standsBetweenBars(TableRow row) {
        String line = row.getChars().toString().strip();
        return line.startsWith("|") && line.endsWith("|") && !line.endsWith("\\|") && line.length() > 1;
    }

    private static int bars(TableRow row) {
        Matcher bars = BAR.matcher(row.getChars());
        return (int) bars.results().count();
    }

    private static String count(int number, String word) {
        return number + " " + (number == 1 ? word : word + "s");
    }

    private static int lineCount(TableBlock table) {
        return table.getChars().toString().stripTrailing().split("\n").length;
    }

    private List<MarkdownBlock.Cell> row(TableRow row) {
        List<MarkdownBlock.Cell> cells = new ArrayList<>();
        for (TableCell cell : cells(row)) {
            boolean heading = cells.isEmpty() && cutOffMark(cell);
            cells.add(cell(cell, heading));
        }
        return cells;
    }

    private MarkdownBlock.Cell cell(TableCell cell, boolean heading) {
        String text = PlainText.of(cell);
        if (text.isEmpty()) {
            refuse(
                    cell,
                    "empty-cell",
                    "A cell of this table is empty.",
                    "Write what stands there, if only \"none\"; where a line has no cell to spare, take a | away.");
        }
        return new MarkdownBlock.Cell(markup.of(cell), text, heading);
    }

    /** Cuts the mark of a row's heading off and tells whether it was there. */
    private static boolean cutOffMark(TableCell cell) {
        Node first = cell.getFirstChild();
        if (first == null || !first.getChars().startsWith(ROW_HEADING)) {
            return false;
        }
        Node text = Optional.ofNullable(first.getFirstChild()).orElse(first);
        text.setChars(text.getChars().subSequence(ROW_HEADING.length()));
        return true;
    }

    private void checkLength(TableRow row, int columns) {
        int has = cells(row).size();
        if (standsBetweenBars(row) && bars(row) != has + 1) {
            refuse(
                    row,
                    "bar-in-cell",
                    "A | stands in the words of a link or in typewriter letters, in a row of a table.",
                    "Write the words without it.");
        }
        if (has != columns) {
            refuse(
                    row,
                    "table-row",
                    "This row has %s, and the table has %s.".formatted(count(has, "cell"), count(columns, "column")),
                    has < columns
                            ? "Write a cell for each column, each behind a |."
                            : "Take a | away; a plain | is written \\|.");
        }
    }

    private static List<TableRow> rows(TableBlock table, Class<? extends Node> part) {
        return children(table, part).stream()
                .flatMap(found -> children(found, TableRow.class).stream())
                .toList();
    }

    private static List<TableCell> cells(TableRow row) {
        return children(row, TableCell.class);
    }

    private static <T extends Node> List<T> children(Node parent, Class<T> type) {
        return StreamSupport.stream(parent.getChildren().spliterator(), false)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void refuse(Node node, String code, String message, String mend) {
        findings.add(new Finding(code, place(node), message, mend));
    }

    private Place place(Node node) {
        return lines.place(node.getStartOffset());
    }
}
