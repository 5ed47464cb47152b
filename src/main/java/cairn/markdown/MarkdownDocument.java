package cairn.markdown;

import java.util.List;

/**
 * A text as Cairn understood it.
 *
 * @param blocks its body in reading order
 * @param passages its words in the order of the text
 * @param findings what has to be mended first, in the order of the text
 */
public record MarkdownDocument(List<MarkdownBlock> blocks, List<MarkdownPassage> passages, List<Finding> findings) {}
