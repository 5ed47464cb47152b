package cairn.content;

import cairn.content.Alignment.Hold;
import cairn.content.Alignment.Pair;
import cairn.markdown.MarkdownBlock;
import cairn.site.SourceRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in another language as its readers see it: in the order of the original, its own block where that holds, the
 * original's where it does not.
 *
 * @param pieces one for each block of the original
 */
record TranslatedText(List<Piece> pieces) {

    /** A block that readers see: the translation's own where it holds, else the original's. */
    record Piece(MarkdownBlock block, Hold hold) {

        boolean isOwn() {
            return hold == Hold.HOLDS;
        }
    }

    /**
     * The text; what does not hold is told.
     *
     * @param marks what the blocks were made from
     * @param marksPlace where that is written
     */
    static TranslatedText of(
            TextSource own, TextSource original, List<String> marks, SourceRef marksPlace, TranslationFaults faults) {
        int fitting = fitting(own, marks, marksPlace, faults);
        Alignment alignment =
                Alignment.of(original.blocks(), own.blocks().subList(0, fitting), marks.subList(0, fitting));
        alignment.leftOver().forEach(block -> faults.leftOver(own.place(block)));
        tellUntranslated(alignment, own, faults);
        tellMissing(alignment, own, original, marksPlace, faults);
        TranslationParity parity = new TranslationParity(own, original, faults);
        List<Piece> pieces = new ArrayList<>();
        for (Pair pair : alignment.pairs()) {
            pieces.add(piece(pair, own, original, parity, faults));
        }
        return new TranslatedText(pieces);
    }

    /** The text by itself, where the original cannot be trusted: told is only what is wrong with it whatever that says. */
    static TranslatedText alone(TextSource own, List<String> marks, SourceRef marksPlace, TranslationFaults faults) {
        fitting(own, marks, marksPlace, faults);
        return new TranslatedText(own.blocks().stream()
                .map(block -> new Piece(block.block(), Hold.HOLDS))
                .toList());
    }

    /** Tells once of all blocks that nobody has translated yet: a translation that was just begun consists of them. */
    private static void tellUntranslated(Alignment alignment, TextSource own, TranslationFaults faults) {
        List<SourceRef> places = alignment.pairs().stream()
                .filter(TranslatedText::isUntranslated)
                .map(pair -> own.place(pair.own().orElseThrow()))
                .toList();
        if (!places.isEmpty()) {
            faults.untranslated(places.get(0), places.size(), alignment.pairs().size());
        }
    }

    /** Tells of the blocks that are missing, once for those that follow each other. */
    private static void tellMissing(
            Alignment alignment, TextSource own, TextSource original, SourceRef start, TranslationFaults faults) {
        SourceRef near = start;
        List<Pair> missing = new ArrayList<>();
        for (Pair pair : alignment.pairs()) {
            if (pair.own().isEmpty()) {
                missing.add(pair);
                continue;
            }
            tellMissing(missing, original, near, faults);
            near = own.place(pair.own().get());
        }
        tellMissing(missing, original, near, faults);
    }

    private static void tellMissing(List<Pair> missing, TextSource original, SourceRef near, TranslationFaults faults) {
        if (!missing.isEmpty()) {
            faults.missing(near, original.place(missing.get(0).original()), missing.size());
            missing.clear();
        }
    }

    private static boolean isUntranslated(Pair pair) {
        return pair.hold() == Hold.HOLDS && pair.own().orElseThrow().isUntranslated(pair.original());
    }

    /** How many blocks, from the first on, are of the kinds that the marks name; that not all are is told. */
    private static int fitting(TextSource own, List<String> marks, SourceRef marksPlace, TranslationFaults faults) {
        List<TextBlock> blocks = own.blocks();
        int fitting = 0;
        while (fitting < Math.min(blocks.size(), marks.size())
                && marks.get(fitting).charAt(0) == blocks.get(fitting).kind()) {
            fitting++;
        }
        if (fitting < Math.max(blocks.size(), marks.size())) {
            SourceRef place = fitting < blocks.size() ? own.place(blocks.get(fitting)) : marksPlace;
            faults.otherBlocks(place, blocks.size(), marks.size());
        }
        return fitting;
    }

    private static Piece piece(
            Pair pair, TextSource own, TextSource original, TranslationParity parity, TranslationFaults faults) {
        MarkdownBlock wanted = pair.original().block();
        if (pair.hold() == Hold.MISSING || isUntranslated(pair)) {
            return new Piece(wanted, Hold.MISSING);
        }
        TextBlock block = pair.own().orElseThrow();
        if (pair.hold() == Hold.CHANGED) {
            faults.changed(own.place(block), original.place(pair.original()));
            return new Piece(wanted, Hold.CHANGED);
        }
        parity.check(block, pair.original());
        return new Piece(withIds(block.block(), wanted), Hold.HOLDS);
    }

    /** The block with the ids of the other one's headings, so that a link to a part leads to it in every language. */
    private static MarkdownBlock withIds(MarkdownBlock block, MarkdownBlock like) {
        if (block instanceof MarkdownBlock.Heading own && like instanceof MarkdownBlock.Heading other) {
            return new MarkdownBlock.Heading(own.level(), other.id(), own.html(), own.text(), own.place());
        }
        if (block instanceof MarkdownBlock.Callout own && like instanceof MarkdownBlock.Callout other) {
            return new MarkdownBlock.Callout(own.kind(), withIds(own.blocks(), other.blocks()), own.place());
        }
        if (block instanceof MarkdownBlock.Directive own && like instanceof MarkdownBlock.Directive other) {
            return new MarkdownBlock.Directive(
                    own.name(),
                    own.leaf(),
                    own.closed(),
                    own.label(),
                    own.attributes(),
                    withIds(own.blocks(), other.blocks()),
                    own.place());
        }
        return block;
    }

    private static List<MarkdownBlock> withIds(List<MarkdownBlock> blocks, List<MarkdownBlock> like) {
        List<MarkdownBlock> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            found.add(i < like.size() ? withIds(blocks.get(i), like.get(i)) : blocks.get(i));
        }
        return found;
    }
}
