package cairn.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns a tree into blocks. */
final class BlockPass {

    /** The first line of a box: what kind it is. */
    static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)\\][ ]*(?:\n|$)");

    /** Words that somebody meant to mark, in a place where marks mean nothing. */
    private static final Pattern MARKED =
            Pattern.compile("\\*\\S.*\\S?\\*|\\b_\\S+_\\b|__|`|\\]\\(|\\\\[*_`#\\[\\]]|&#?\\w+;|<[A-Za-z/]");

    private final LineIndex lines;
    private final Markup markup;
    private final HeadingIds ids;
    private final TablePass tables;
    private final List<Finding> findings = new ArrayList<>();

    BlockPass(LineIndex lines, Markup markup) {
        this.lines = lines;
        this.markup = markup;
        this.ids = new HeadingIds();
        this.tables = new TablePass(lines, markup);
    }

    List<Finding> findings() {
        return Stream.concat(findings.stream(), tables.findings().stream()).toList();
    }

    List<MarkdownBlock> read(Node parent) {
        List<MarkdownBlock> blocks = new ArrayList<>();
        for (Node child : parent.getChildren()) {
            if (child instanceof Heading heading) {
                blocks.add(heading(heading));
            } else if (child instanceof DirectiveNode directive) {
                blocks.addAll(directive(directive));
            } else if (child instanceof BlockQuote quote) {
                blocks.add(callout(quote).orElseGet(() -> prose(quote)));
            } else if (child instanceof TableBlock table) {
                blocks.add(tables.read(table));
            } else if (!(child instanceof AbbreviationBlock)) {
                blocks.add(prose(child));
            }
        }
        return blocks;
    }

    private MarkdownBlock heading(Heading heading) {
        String id = ids.takeFrom(heading).orElse("");
        String text = PlainText.of(heading);
        Place place = place(heading);
        if (text.isEmpty()) {
            findings.add(
                    new Finding("empty-heading", place, "This heading has no words.", "Write some, or take it away."));
        }
        String unique = ids.unique(id.isEmpty() ? HeadingIds.slug(text) : id);
        if (!id.isEmpty() && !unique.equals(id)) {
            findings.add(new Finding(
                    "same-id-twice",
                    place,
                    "Two headings on this page have the id \"%s\".".formatted(id),
                    "Give one of them another id."));
        }
        return new MarkdownBlock.Heading(heading.getLevel(), unique, markup.of(heading), text, place);
    }

    /** The directive; one without an end holds nothing, so that what follows it is judged as what it was written as. */
    private List<MarkdownBlock> directive(DirectiveNode node) {
        DirectiveSyntax syntax = node.syntax();
        if (!node.closed()) {
            findings.add(new Finding(
                    "directive-not-closed",
                    place(node),
                    "The \"::: %s\" that begins here has no end.".formatted(syntax.name()),
                    "Write ::: on a line of its own where it ends."));
        }
        if (!syntax.leftover().isEmpty()) {
            findings.add(new Finding(
                    "directive-leftover",
                    place(node),
                    "\"%s\" means nothing here and would be lost.".formatted(syntax.leftover()),
                    "Write attributes as {key=value}, each once, and a label in brackets, or take it away."));
        }
        syntax.label()
                .flatMap(TextRefusals::number)
                .ifPresent(number -> findings.add(TextRefusals.numberInProse(number, place(node))));
        syntax.label()
                .filter(label -> MARKED.matcher(label).find())
                .ifPresent(label -> findings.add(new Finding(
                        "mark-in-label",
                        place(node),
                        "The words \"%s\" are shown as they are, with every mark in them.".formatted(label),
                        "Take the marks away.")));
        List<MarkdownBlock> inside = read(node);
        if (node.closed() && !syntax.leaf() && inside.isEmpty()) {
            findings.add(new Finding(
                    "empty-directive",
                    place(node),
                    "Nothing stands between \"::: %s\" and its end.".formatted(syntax.name()),
                    "Write its text between the two lines, or take both away."));
        }
        MarkdownBlock.Directive directive = new MarkdownBlock.Directive(
                syntax.name(),
                syntax.leaf(),
                node.closed(),
                syntax.label(),
                syntax.attributes(),
                node.closed() ? inside : List.of(),
                place(node));
        return Stream.concat(Stream.of(directive), node.closed() ? Stream.empty() : inside.stream())
                .toList();
    }

    private Optional<MarkdownBlock> callout(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(first.getChars());
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        removeFirstLine(first);
        if (!quote.hasChildren()) {
            findings.add(new Finding(
                    "empty-box", place(quote), "This box is empty.", "Write its text below, each line behind a >."));
        }
        String kind = mark.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new MarkdownBlock.Callout(kind, read(quote), place(quote)));
    }

    private static void removeFirstLine(Paragraph paragraph) {
        boolean ended = false;
        for (Node child = paragraph.getFirstChild(); child != null && !ended; child = paragraph.getFirstChild()) {
            ended = child instanceof SoftLineBreak;
            child.unlink();
        }
        if (!paragraph.hasChildren()) {
            paragraph.unlink();
        }
    }

    private MarkdownBlock prose(Node node) {
        MarkdownBlock.Content content = node instanceof BulletList
                ? MarkdownBlock.Content.BULLET_LIST
                : node instanceof OrderedList ? MarkdownBlock.Content.ORDERED_LIST : MarkdownBlock.Content.OTHER;
        return new MarkdownBlock.Prose(markup.of(node), content, items(node), place(node));
    }

    private List<MarkdownBlock.Item> items(Node node) {
        List<MarkdownBlock.Item> items = new ArrayList<>();
        for (Node child : node.getChildren()) {
            if (child instanceof ListItem item) {
                items.add(new MarkdownBlock.Item(PlainText.of(item), PlainText.isAllOf(item), place(item)));
            }
        }
        return items;
    }

    private Place place(Node node) {
        return lines.place(node.getStartOffset());
    }
}
