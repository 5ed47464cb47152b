package cairn.markdown;

import java.util.ArrayList;
import java.util.List;

/** Headings with nothing under them: a reader who jumps there finds nothing. */
final class EmptyParts {

    private EmptyParts() {}

    /** What is to be said of the headings among those blocks, and in them. */
    static List<Finding> of(List<MarkdownBlock> blocks) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof MarkdownBlock.Heading heading && isEmpty(heading, blocks, i + 1)) {
                findings.add(new Finding(
                        "empty-part",
                        heading.place(),
                        "Nothing stands under the heading \"%s\".".formatted(heading.text()),
                        "Write the text that belongs to it, or take the heading away."));
            }
            findings.addAll(of(inside(blocks.get(i))));
        }
        return findings;
    }

    private static List<MarkdownBlock> inside(MarkdownBlock block) {
        if (block instanceof MarkdownBlock.Directive directive) {
            return directive.blocks();
        }
        return block instanceof MarkdownBlock.Callout callout ? callout.blocks() : List.of();
    }

    /** A deeper heading counts as something: it has text of its own or is told itself. */
    private static boolean isEmpty(MarkdownBlock.Heading heading, List<MarkdownBlock> blocks, int next) {
        return next == blocks.size()
                || blocks.get(next) instanceof MarkdownBlock.Heading other && other.level() <= heading.level();
    }
}
