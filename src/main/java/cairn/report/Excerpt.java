package cairn.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file as a terminal shows it, and the carets below it.
 *
 * @param line the line, tabs made spaces; long ones are cut round the carets
 * @param indent how many cells stand before the carets
 * @param carets how many cells are marked
 */
record Excerpt(String line, int indent, int carets) {

    private static final int TAB = 4;
    private static final int WIDEST = 100;
    private static final int BEFORE = 40;
    private static final String CUT = "…";

    /**
     * A line with some of its characters marked.
     *
     * @param from the first of them, from 0, in code points
     * @param length how many; at least one is shown
     */
    static Excerpt of(String text, int from, int length) {
        int left = Math.max(0, from - WIDEST);
        List<Cell> all = cells(text);
        List<Cell> cells = all.subList(Math.min(left, all.size()), Math.min(from + 2 * WIDEST, all.size()));
        int start = Math.min(from - left, cells.size());
        int end = Math.min(start + length, cells.size());
        int first = 0;
        while (width(cells, first, start) > BEFORE && width(cells, 0, cells.size()) > WIDEST) {
            first++;
        }
        while (first > 0 && first < start && cells.get(first).width() == 0) {
            first++;
        }
        int last = cells.size();
        while (width(cells, first, last) > WIDEST) {
            last--;
        }
        String before = left + first > 0 ? CUT : "";
        String after = left + last < all.size() ? CUT : "";
        String shown = String.join(
                "", cells.subList(first, last).stream().map(Cell::shown).toList());
        return new Excerpt(
                (before + shown + after).stripTrailing(),
                before.length() + width(cells, first, start),
                Math.max(1, width(cells, start, Math.max(start, Math.min(end, last)))));
    }

    private static List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        int width = 0;
        for (int character : text.codePoints().toArray()) {
            Cell cell = character == '\t'
                    ? new Cell(" ".repeat(TAB - width % TAB), TAB - width % TAB)
                    : new Cell(Cells.seen(character), Cells.of(character));
            cells.add(cell);
            width += cell.width();
        }
        return cells;
    }

    private static int width(List<Cell> cells, int from, int to) {
        return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
    }

    private record Cell(String shown, int width) {}
}
