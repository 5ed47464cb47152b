package cairn.markdown;

import cairn.markdown.MarkdownPassage.Kind;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes the words out of a tree whose heading ids and box marks have been cut off. Code is not words. */
final class PassagePass {

    private final LineIndex lines;
    private final List<MarkdownPassage> passages = new ArrayList<>();

    PassagePass(LineIndex lines) {
        this.lines = lines;
    }

    List<MarkdownPassage> read(Node tree) {
        read(tree, Set.of());
        return List.copyOf(passages);
    }

    private void read(Node parent, Set<String> inside) {
        for (Node child : parent.getChildren()) {
            if (child instanceof AbbreviationBlock defined) {
                add(Kind.SHORT_FORM, defined.getText(), inside);
                add(Kind.LONG_FORM, defined.getAbbreviation(), inside);
            } else if (child instanceof DirectiveNode directive) {
                readDirective(directive, inside);
            } else if (child instanceof TableCell) {
                add(new PassageText(lines).of(child), Kind.CELL, inside);
            } else if (holdsWords(child)) {
                add(new PassageText(lines).of(child), kind(child), inside);
            } else if (!(child instanceof FencedCodeBlock || child instanceof TableSeparator)) {
                read(child, inside);
            }
        }
    }

    private void readDirective(DirectiveNode directive, Set<String> inside) {
        Set<String> deeper = new LinkedHashSet<>(inside);
        deeper.add(directive.syntax().name());
        directive.label().ifPresent(label -> add(Kind.LABEL, label, deeper));
        read(directive, deeper);
    }

    private static boolean holdsWords(Node node) {
        return node instanceof Block
                && !(node instanceof FencedCodeBlock)
                && !(node instanceof TableBlock)
                && node.getFirstChild() != null
                && !(node.getFirstChild() instanceof Block);
    }

    private static Kind kind(Node node) {
        if (node instanceof Heading) {
            return Kind.HEADING;
        }
        return node instanceof ListItem || node.getParent() instanceof ListItem ? Kind.ITEM : Kind.PARAGRAPH;
    }

    private void add(Kind kind, BasedSequence chars, Set<String> inside) {
        add(new PassageText(lines).of(chars), kind, inside);
    }

    private void add(PassageText words, Kind kind, Set<String> inside) {
        if (!words.text().isBlank()) {
            passages.add(new MarkdownPassage(kind, words.text(), words.runs(), Set.copyOf(inside)));
        }
    }
}
