package cairn.markdown;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Directives for commonmark-java, written apart from ours so that one can show a fault of the other. */
final class ReferenceDirective extends AbstractBlockParser {

    private final DirectiveBlock block;

    private ReferenceDirective(DirectiveBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return !block.syntax().leaf();
    }

    @Override
    public boolean canContain(Block child) {
        return isContainer();
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (block.syntax().leaf()) {
            return BlockContinue.none();
        }
        String line = state.getLine().getContent().toString().substring(state.getIndex());
        boolean ends = DirectiveSyntax.closing(line) >= block.syntax().colons()
                && innermost(state.getActiveBlockParser().getBlock()) == block;
        return ends ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    private static @Nullable Node innermost(Node deepest) {
        Node node = deepest;
        while (node != null
                && !(node instanceof FencedCodeBlock)
                && !(node instanceof DirectiveBlock directive
                        && !directive.syntax().leaf())) {
            node = node.getParent();
        }
        return node;
    }

    static final class DirectiveBlock extends CustomBlock {

        private final DirectiveSyntax syntax;

        DirectiveBlock(DirectiveSyntax syntax) {
            this.syntax = syntax;
        }

        DirectiveSyntax syntax() {
            return syntax;
        }
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4
                    || !isAllowedIn(matched.getMatchedBlockParser().getBlock())) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            Optional<DirectiveSyntax> syntax =
                    DirectiveSyntax.of(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
            return syntax.map(parts -> BlockStart.of(new ReferenceDirective(new DirectiveBlock(parts)))
                            .atIndex(line.length()))
                    .orElse(BlockStart.none());
        }

        private static boolean isAllowedIn(@Nullable Node parent) {
            return parent instanceof Document
                    || parent instanceof DirectiveBlock
                    || (parent instanceof ListBlock || parent instanceof Paragraph) && isAllowedIn(parent.getParent());
        }
    }
}
