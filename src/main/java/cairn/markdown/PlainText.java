package cairn.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The words of a node without their markup, escapes and entities resolved. */
final class PlainText {

    private PlainText() {}

    static String of(Node node) {
        return StreamSupport.stream(node.getDescendants().spliterator(), false)
                .map(PlainText::word)
                .collect(Collectors.joining())
                .strip();
    }

    /** Whether the node is one paragraph of words without any markup. */
    static boolean isAllOf(Node node) {
        return node.getFirstChild() instanceof Paragraph words
                && words == node.getLastChild()
                && StreamSupport.stream(words.getChildren().spliterator(), false)
                        .allMatch(child -> child instanceof Text
                                || child instanceof TextBase
                                || child instanceof HtmlEntity
                                || child instanceof SoftLineBreak);
    }

    private static String word(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            return node.getChars().unescape();
        }
        return node instanceof SoftLineBreak ? " " : "";
    }
}
