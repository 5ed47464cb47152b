package cairn.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a document. */
public sealed interface MarkdownBlock {

    /** Where it begins. */
    Place place();

    /**
     * Paragraphs, lists and the like, ready as HTML.
     *
     * @param items those of a list, and nothing else's
     */
    record Prose(String html, Content content, List<Item> items, Place place) implements MarkdownBlock {}

    /**
     * An item of a list.
     *
     * @param text its words without markup
     * @param plain whether it is words alone, without markup and without anything below them
     */
    record Item(String text, boolean plain, Place place) {}

    /** A heading of level 2 to 6 with an id that is unique in its document. */
    record Heading(int level, String id, String html, String text, Place place) implements MarkdownBlock {}

    /** A box: a quotation that begins with a mark such as {@code [!NOTE]}; the kind is the word in it. */
    record Callout(String kind, List<MarkdownBlock> blocks, Place place) implements MarkdownBlock {}

    /**
     * A directive: {@code ::name[label]{key=value}}, or with a body between {@code ::: name} and {@code :::}.
     *
     * @param leaf whether it is of the first form, without a body
     * @param closed whether it ends; all that follows one without an end stands behind it and not in it
     */
    record Directive(
            String name,
            boolean leaf,
            boolean closed,
            Optional<String> label,
            Map<String, String> attributes,
            List<MarkdownBlock> blocks,
            Place place)
            implements MarkdownBlock {}

    /** A table: the cells of its header row, and those of each row below it, of which there are as many. */
    record Table(List<Cell> header, List<List<Cell>> rows, Place place) implements MarkdownBlock {}

    /**
     * A cell of a table.
     *
     * @param text its words without markup
     * @param heading whether it heads its column or its row
     */
    record Cell(String html, String text, boolean heading) {}

    /** What a piece of prose consists of. */
    enum Content {
        BULLET_LIST,
        ORDERED_LIST,
        OTHER
    }
}
