package cairn.content;

import cairn.markdown.MarkdownBlock;
import cairn.markdown.Place;
import cairn.site.Block;
import cairn.site.CalloutKind;
import cairn.site.Html;
import cairn.site.SourceRef;
import cairn.site.TableCell;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns the blocks of a document into those of a page: gives directives their meaning. */
final class BlockBuilder {

    private static final List<String> CALLOUTS =
            Stream.of(CalloutKind.values()).map(CalloutKind::name).toList();

    private final SourceFile file;
    private final Problems problems;
    private final Directives directives;

    BlockBuilder(SourceFile file, Register register, LinkResolver links, Snippets snippets, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.directives = new Directives(this, register, links, snippets, problems);
    }

    /** The builder for a text that pages share, which may itself use none. */
    static BlockBuilder ofSnippet(
            SourceFile file, Register register, LinkResolver links, Snippets snippets, Problems problems) {
        return new BlockBuilder(file, register, links, snippets.none(), problems);
    }

    /**
     * The blocks of a page.
     *
     * @param level the level that a heading has here
     */
    List<Block> build(List<MarkdownBlock> blocks, int level) {
        List<Block> built = new ArrayList<>();
        int current = level;
        for (MarkdownBlock block : blocks) {
            if (block instanceof MarkdownBlock.Heading heading) {
                current = heading.level() + 1;
            }
            built.addAll(build(block, current));
        }
        return ActionRows.join(built);
    }

    private List<Block> build(MarkdownBlock block, int level) {
        if (block instanceof MarkdownBlock.Prose prose) {
            return List.of(new Block.Prose(new Html(prose.html())));
        }
        if (block instanceof MarkdownBlock.Heading heading) {
            return List.of(heading(heading));
        }
        if (block instanceof MarkdownBlock.Callout callout) {
            return callout(callout, level);
        }
        if (block instanceof MarkdownBlock.Table table) {
            return List.of(new Block.Table(
                    cells(table.header()),
                    table.rows().stream().map(BlockBuilder::cells).toList()));
        }
        return directives.build((MarkdownBlock.Directive) block, level);
    }

    private static List<TableCell> cells(List<MarkdownBlock.Cell> cells) {
        return cells.stream()
                .map(cell -> new TableCell(new Html(cell.html()), cell.text(), cell.heading()))
                .toList();
    }

    private Block heading(MarkdownBlock.Heading heading) {
        if (heading.level() == 2) {
            error(
                    heading,
                    "section-inside",
                    "A heading with ## cannot stand inside a box.",
                    "Begin it with ###, or end the box above it.");
        }
        return new Block.Heading(heading.level(), heading.id(), new Html(heading.html()));
    }

    private List<Block> callout(MarkdownBlock.Callout callout, int level) {
        String word = callout.kind().toUpperCase(Locale.ROOT);
        if (!CALLOUTS.contains(word)) {
            error(
                    callout,
                    "unknown-callout",
                    "There is no box called [!%s].".formatted(word),
                    Problems.suggest(word, CALLOUTS));
            return List.of();
        }
        return List.of(new Block.Callout(CalloutKind.valueOf(word), build(callout.blocks(), level)));
    }

    /** Tells what is wrong with a block, at the place where it begins. */
    void error(MarkdownBlock block, String code, String message, String mend) {
        error(block.place(), code, message, mend);
    }

    /** Tells what a person has still to do about a block. */
    void note(MarkdownBlock block, String code, String message, String mend) {
        problems.note(
                code,
                new SourceRef(file.path(), block.place().line(), block.place().column()),
                message,
                mend);
    }

    /** Tells what is wrong at a place. */
    void error(Place place, String code, String message, String mend) {
        problems.error(code, new SourceRef(file.path(), place.line(), place.column()), message, mend);
    }
}
