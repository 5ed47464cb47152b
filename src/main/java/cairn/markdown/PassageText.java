package cairn.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** The words of a node, put together piece by piece, with the place of each piece. */
final class PassageText {

    /** What a backslash can stand before (CommonMark 0.31.2, section 2.4). */
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final LineIndex lines;
    private final StringBuilder text = new StringBuilder();
    private final List<MarkdownPassage.Run> runs = new ArrayList<>();

    PassageText(LineIndex lines) {
        this.lines = lines;
    }

    String text() {
        return text.toString();
    }

    List<MarkdownPassage.Run> runs() {
        return List.copyOf(runs);
    }

    /** Adds the words of a node. */
    PassageText of(Node node) {
        for (Node part : node.getDescendants()) {
            if (part instanceof Text || part instanceof Abbreviation) {
                of(part.getChars());
            } else if (part instanceof HtmlEntity) {
                add(part.getChars().unescape(), part.getStartOffset());
            } else if (part instanceof SoftLineBreak || part instanceof HardLineBreak) {
                add(" ", part.getStartOffset());
            }
        }
        return this;
    }

    /** Adds words that stand together in the source; a backslash before a mark is left out. */
    PassageText of(BasedSequence chars) {
        int from = 0;
        for (int i = 0; i + 1 < chars.length(); i++) {
            if (chars.charAt(i) == '\\' && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0) {
                add(chars.subSequence(from, i), chars.getStartOffset() + from);
                from = i + 1;
                i++;
            }
        }
        add(chars.subSequence(from), chars.getStartOffset() + from);
        return this;
    }

    private void add(CharSequence words, int offset) {
        if (words.length() > 0) {
            runs.add(new MarkdownPassage.Run(text.length(), lines.place(offset)));
            text.append(words);
        }
    }
}
