package cairn.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Marks of stress on which readers of Markdown differ: where a letter stands outside of the mark and something else than
 * one inside, and where three marks or more touch. CommonMark 0.31 counts signs such as £ as punctuation, and Flexmark
 * does not.
 */
final class EmphasisRefusals implements NodeRefusals {

    private final String text;
    private final RefusedNodes refused;

    EmphasisRefusals(String text, RefusedNodes refused) {
        this.text = text;
        this.refused = refused;
    }

    @Override
    public void check(Node node) {
        if (node instanceof Emphasis emphasis) {
            check(emphasis, emphasis);
        } else if (node instanceof StrongEmphasis emphasis) {
            check(emphasis, emphasis);
        }
    }

    private void check(Node node, DelimitedNode marks) {
        BasedSequence opening = marks.getOpeningMarker();
        BasedSequence closing = marks.getClosingMarker();
        if (!isClear(opening.getStartOffset(), -1) || !isClear(closing.getEndOffset() - 1, 1)) {
            refused.add(
                    node,
                    "tangled-marks",
                    "The mark %s touches a word or a mark on its other side.".formatted(opening),
                    "Leave a space or a full stop between them, or mark fewer words.");
        }
    }

    /**
     * Whether the run of marks at an offset can be read in one way.
     *
     * @param outwards the way out of the marked words: -1 at their beginning, 1 at their end
     */
    private boolean isClear(int offset, int outwards) {
        int mark = text.charAt(offset);
        int outer = offset;
        while (at(outer) == mark) {
            outer += outwards;
        }
        int inner = offset;
        while (at(inner) == mark) {
            inner -= outwards;
        }
        int length = Math.abs(outer - inner) - 1;
        boolean free = !isWord(codePoint(outer));
        return length < 4 && (free || length < 3 && isWord(codePoint(inner)));
    }

    private int at(int offset) {
        return offset < 0 || offset >= text.length() ? -1 : text.charAt(offset);
    }

    private int codePoint(int offset) {
        if (offset < 0 || offset >= text.length()) {
            return ' ';
        }
        boolean low = offset > 0 && Character.isLowSurrogate(text.charAt(offset));
        return text.codePointAt(low ? offset - 1 : offset);
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }
}
