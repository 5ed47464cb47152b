package cairn.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one directive, line by line. */
final class DirectiveParser extends AbstractBlockParser {

    private final DirectiveNode node;

    private DirectiveParser(DirectiveNode node) {
        this.node = node;
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public boolean isContainer() {
        return !node.syntax().leaf();
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return isContainer();
    }

    /**
     * Ends on the line after the closing one. Ending on the closing line itself would leave the blocks inside open, and
     * the text that follows would run into them.
     */
    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (node.closed()) {
            return BlockContinue.none();
        }
        BasedSequence line = state.getLine();
        if (closes(state, line)) {
            node.close();
            return BlockContinue.atIndex(line.length());
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        if (node.hasChildren()) {
            node.setCharsFromContent();
        }
    }

    private boolean closes(ParserState state, BasedSequence line) {
        return DirectiveSyntax.closing(line.subSequence(state.getIndex()))
                        >= node.syntax().colons()
                && isInnermost(state.getActiveBlockParsers());
    }

    private boolean isInnermost(List<BlockParser> open) {
        List<BlockParser> inside = open.subList(open.indexOf(this) + 1, open.size());
        return inside.stream()
                .noneMatch(parser -> isOpenDirective(parser) || parser.getBlock() instanceof FencedCodeBlock);
    }

    private static boolean isOpenDirective(BlockParser parser) {
        return parser instanceof DirectiveParser directive && !directive.node.closed();
    }

    /** Opens a directive at the top of a document or inside another directive, and nowhere else. */
    static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Start extends AbstractBlockParserFactory {

        Start(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!isAllowedIn(matched.getBlockParser().getBlock())
                    || state.getIndent() >= 4
                    || isTooDeep(state.getActiveBlockParsers())) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
            Optional<DirectiveSyntax> syntax = DirectiveSyntax.of(line);
            return syntax.map(parts -> BlockStart.of(new DirectiveParser(new DirectiveNode(line, parts)))
                            .atIndex(state.getLine().length()))
                    .orElseGet(BlockStart::none);
        }

        /** One goes past the limit, to be told; no text makes a tree that is much deeper. */
        private static boolean isTooDeep(List<BlockParser> open) {
            return open.stream().filter(DirectiveParser::isOpenDirective).count() > Limits.DEEPEST;
        }

        /** A list counts as what holds it: a line at its left edge that is no item ends it. */
        private static boolean isAllowedIn(@Nullable Node parent) {
            return parent instanceof Document
                    || parent instanceof DirectiveNode
                    || (parent instanceof ListBlock || parent instanceof Paragraph) && isAllowedIn(parent.getParent());
        }
    }
}
