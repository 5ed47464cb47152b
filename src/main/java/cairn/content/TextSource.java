package cairn.content;

import cairn.markdown.MarkdownDocument;
import cairn.markdown.MarkdownMemory;
import cairn.site.SourceRef;
import cairn.source.Passage;
import cairn.source.SourceFile;
import java.util.List;

/**
 * A text that was parsed, block by block.
 *
 * @param file where it stands
 * @param links what resolved its links
 * @param document the text as it was understood
 * @param passages its words in order
 * @param blocks its blocks with their sources
 */
record TextSource(
        SourceFile file,
        LinkResolver links,
        MarkdownDocument document,
        List<Passage> passages,
        List<TextBlock> blocks) {

    /** The text of a file as it is shown at the address that the links know. */
    static TextSource parse(SourceFile file, String text, LinkResolver links, MarkdownMemory memory) {
        MarkdownDocument document = memory.parse(links.name(), text, links);
        List<Passage> passages = document.passages().stream()
                .map(passage -> Passage.of(file.path(), passage))
                .toList();
        List<TextBlock> blocks = TextBlock.of(
                text,
                document.blocks(),
                passages,
                List.copyOf(links.references().uses()));
        return new TextSource(file, links, document, passages, blocks);
    }

    /** Where a block begins. */
    SourceRef place(TextBlock block) {
        return new SourceRef(
                file.path(), block.block().place().line(), block.block().place().column());
    }
}
