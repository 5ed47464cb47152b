package cairn.content;

import cairn.markdown.MarkdownBlock;
import cairn.markdown.MarkdownBlock.Content;
import cairn.markdown.MarkdownBlock.Directive;
import cairn.site.Audience;
import cairn.site.Block;
import cairn.site.ReaderGroup;
import java.util.List;
import java.util.Optional;

/**
 * The directives that hold blocks, with three colons.
 *
 * @param blocks makes the blocks inside
 */
record BoxDirectives(BlockBuilder blocks, DirectiveWords words) {

    /** As many words in large letters as the screen of a phone of 320 by 568 pixels holds. */
    private static final int MOST_SHOWN_WORDS = 25;

    Block steps(Directive directive, int level) {
        requireOneList(directive, Content.ORDERED_LIST);
        return new Block.Steps(blocks.build(directive.blocks(), level));
    }

    Block advice(Directive directive, boolean recommended, int level) {
        requireOneList(directive, Content.BULLET_LIST);
        return new Block.Advice(recommended, level, blocks.build(directive.blocks(), level));
    }

    Block example(Directive directive, int level) {
        return new Block.Example(blocks.build(directive.blocks(), level));
    }

    Block details(Directive directive, int level) {
        if (directive.label().isEmpty()) {
            blocks.error(directive, "no-title", "There is no title to open.", "Write ::: details and the title.");
        }
        return new Block.Details(directive.label().orElse(""), blocks.build(directive.blocks(), level));
    }

    Block sheet(Directive directive) {
        requireOneList(directive, Content.BULLET_LIST);
        List<MarkdownBlock.Item> items = directive.blocks().stream()
                .filter(MarkdownBlock.Prose.class::isInstance)
                .flatMap(block -> ((MarkdownBlock.Prose) block).items().stream())
                .toList();
        items.stream()
                .filter(item -> !item.plain())
                .forEach(item -> blocks.error(
                        item.place(),
                        "field-not-plain",
                        "The label of a field is plain words, and \"%s\" holds more.".formatted(item.text()),
                        "Take the marks, the link or the inner list out of it."));
        return new Block.Sheet(items.stream().map(MarkdownBlock.Item::text).toList());
    }

    Block show(Directive directive, int level) {
        directive.blocks().stream()
                .filter(block -> !(block instanceof MarkdownBlock.Prose))
                .forEach(block -> blocks.error(
                        block,
                        "show-words-only",
                        "\"::: show\" holds words to show on a screen, and nothing else.",
                        "End it before this, or write it as an ordinary sentence."));
        long words = directive.blocks().stream().mapToLong(BoxDirectives::words).sum();
        if (words > MOST_SHOWN_WORDS) {
            blocks.error(
                    directive,
                    "show-too-long",
                    "These are %d words in large letters, and the screen of a phone holds %d."
                            .formatted(words, MOST_SHOWN_WORDS),
                    "Say less, or write a card more.");
        }
        return new Block.Show(blocks.build(directive.blocks(), level));
    }

    private static long words(MarkdownBlock block) {
        return block instanceof MarkdownBlock.Prose prose
                ? prose.html().replaceAll("<[^>]*>", " ").strip().split("\\s+").length
                : 0;
    }

    Optional<Block> audience(Directive directive, int level) {
        Optional<Audience> audience =
                words.audience(directive, directive.label().orElse(""));
        if (directive.label().isEmpty()) {
            blocks.error(
                    directive,
                    "missing-audience",
                    "This part does not say whom it is for.",
                    "Write ::: audience and one of: " + String.join(", ", DirectiveWords.AUDIENCES) + ".");
        }
        directive.blocks().stream()
                .filter(MarkdownBlock.Heading.class::isInstance)
                .forEach(heading -> blocks.error(
                        heading,
                        "heading-in-audience",
                        "\"::: audience\" makes the heading itself, and cannot hold another one.",
                        "End it before this heading, or write the heading as an ordinary sentence."));
        List<Block> inside = blocks.build(directive.blocks(), level + 1);
        return audience.map(found -> new Block.ForAudience(found, level, inside));
    }

    Block forReaders(Directive directive, int level) {
        if (directive.label().isEmpty()) {
            blocks.error(
                    directive,
                    "missing-readers",
                    "This part does not say for which readers it is.",
                    "Write ::: for and one or more of: " + String.join(", ", ReaderGroup.words()) + ".");
        }
        return new Block.ForReaders(words.readers(directive), blocks.build(directive.blocks(), level));
    }

    private void requireOneList(Directive directive, Content kind) {
        boolean fits = directive.blocks().size() == 1
                && directive.blocks().get(0) instanceof MarkdownBlock.Prose prose
                && prose.content() == kind;
        if (!fits) {
            blocks.error(
                    directive,
                    "one-list",
                    "\"::: %s\" holds one list and nothing else.".formatted(directive.name()),
                    kind == Content.ORDERED_LIST
                            ? "Begin each step with a number, as in \"1. Stop replying\"."
                            : "Begin each line with a hyphen, as in \"- Keep the messages\".");
        }
    }
}
