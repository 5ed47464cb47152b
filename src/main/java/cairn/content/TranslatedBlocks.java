package cairn.content;

import cairn.content.Alignment.Hold;
import cairn.content.TranslatedText.Piece;
import cairn.markdown.MarkdownBlock;
import cairn.site.Block;
import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the blocks of a page from a text in another language: what is the original's is set apart and marked.
 *
 * @param own makes those of the translation
 * @param original makes those of the original
 */
record TranslatedBlocks(BlockBuilder own, BlockBuilder original, Language language) {

    /** The blocks of pieces that stand together; the level is the one that a heading has there. */
    List<Block> build(List<Piece> pieces, int level) {
        return build(pieces, level, Hold.HOLDS);
    }

    /** The section that begins with that heading. */
    Section section(Piece first, List<Piece> rest) {
        MarkdownBlock.Heading heading = (MarkdownBlock.Heading) first.block();
        return new Section(
                heading.id(),
                new Html(heading.html()),
                heading.text(),
                first.isOwn() ? language : Language.ENGLISH,
                build(rest, 3, first.hold()));
    }

    /** Those below something with that hold: what the original alone has is told even where only its heading is. */
    private List<Block> build(List<Piece> pieces, int level, Hold above) {
        List<Block> built = new ArrayList<>();
        List<MarkdownBlock> run = new ArrayList<>();
        Hold hold = above;
        int current = level;
        for (Piece piece : pieces) {
            if (piece.hold() != hold) {
                built.addAll(make(run, current, hold));
                current = levelAfter(run, current);
                run.clear();
                hold = piece.hold();
            }
            run.add(piece.block());
        }
        built.addAll(make(run, current, hold));
        return ActionRows.join(built);
    }

    private List<Block> make(List<MarkdownBlock> run, int level, Hold hold) {
        return hold == Hold.HOLDS
                ? own.build(run, level)
                : List.of(new Block.Original(Language.ENGLISH, hold == Hold.CHANGED, original.build(run, level)));
    }

    private static int levelAfter(List<MarkdownBlock> run, int level) {
        int current = level;
        for (MarkdownBlock block : run) {
            current = block instanceof MarkdownBlock.Heading heading ? heading.level() + 1 : current;
        }
        return current;
    }
}
