package cairn.content;

import cairn.markdown.MarkdownBlock;
import cairn.markdown.MarkdownBlock.Callout;
import cairn.markdown.MarkdownBlock.Directive;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of a text that only some readers are shown, and tells of those that cannot be. */
final class ReaderParts {

    private final List<ReaderPart> parts = new ArrayList<>();
    private final SourceFile file;
    private final Problems problems;

    ReaderParts(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The parts among those blocks, and inside each other. */
    List<ReaderPart> of(List<MarkdownBlock> blocks) {
        find(blocks, Integer.MAX_VALUE, false);
        return List.copyOf(parts);
    }

    /**
     * Finds those among blocks that stand side by side.
     *
     * @param before the first line below them
     * @param boxed whether they stand in a box, all of which every reader is shown
     */
    private void find(List<MarkdownBlock> blocks, int before, boolean boxed) {
        for (int i = 0; i < blocks.size(); i++) {
            int end = i + 1 < blocks.size() ? blocks.get(i + 1).place().line() : before;
            if (blocks.get(i) instanceof Directive directive) {
                find(directive, end, boxed);
            } else if (blocks.get(i) instanceof Callout callout) {
                find(callout.blocks(), end, true);
            }
        }
    }

    private void find(Directive directive, int before, boolean boxed) {
        boolean part = directive.name().equals(ReaderPart.DIRECTIVE);
        if (part) {
            check(directive, boxed);
            parts.add(new ReaderPart(
                    ReaderPart.readers(directive), directive.place().line(), before));
        }
        find(directive.blocks(), before, boxed || !part);
    }

    private void check(Directive directive, boolean boxed) {
        SourceRef place = new SourceRef(
                file.path(), directive.place().line(), directive.place().column());
        if (!FlowReader.isText(file)) {
            problems.error(
                    "for-outside-flow",
                    place,
                    "Only a text of a flow knows who reads it, and this is none.",
                    "Write ::: audience with a group, which makes a heading that says whom the part is for.");
        } else if (boxed) {
            problems.error(
                    "for-in-box",
                    place,
                    "A part for some readers cannot stand inside a box.",
                    "Put \"::: for\" round the whole box, with one colon more.");
        }
    }
}
