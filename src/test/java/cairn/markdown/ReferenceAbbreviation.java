package cairn.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Lines that explain an abbreviation, for commonmark-java: a block of one line that is not shown. */
final class ReferenceAbbreviation extends AbstractBlockParser {

    private final Definition definition = new Definition();

    @Override
    public Block getBlock() {
        return definition;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    static final class Definition extends CustomBlock {}

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            return line.toString().matches("\\*\\[[^\\]]+\\]:.*")
                    ? BlockStart.of(new ReferenceAbbreviation()).atIndex(line.length())
                    : BlockStart.none();
        }
    }
}
