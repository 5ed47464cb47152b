package cairn.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A directive in Flexmark's tree. */
final class DirectiveNode extends Block {

    private final BasedSequence line;
    private final DirectiveSyntax syntax;
    private boolean closed;

    DirectiveNode(BasedSequence line, DirectiveSyntax syntax) {
        super(line);
        this.line = line;
        this.syntax = syntax;
        this.closed = syntax.leaf();
    }

    DirectiveSyntax syntax() {
        return syntax;
    }

    /** Its label as it stands in the opening line. */
    Optional<BasedSequence> label() {
        return syntax.label().map(label -> {
            int from = line.indexOf(
                    label, line.indexOf(syntax.name()) + syntax.name().length());
            return line.subSequence(from, from + label.length());
        });
    }

    /** Whether its closing line was found. */
    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
