package cairn.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A directive in Flexmark's tree. */
final class DirectiveNode extends Block {

    private final DirectiveSyntax syntax;
    private boolean closed;

    DirectiveNode(BasedSequence line, DirectiveSyntax syntax) {
        super(line);
        this.syntax = syntax;
        this.closed = syntax.leaf();
    }

    DirectiveSyntax syntax() {
        return syntax;
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
