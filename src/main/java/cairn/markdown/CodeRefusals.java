package cairn.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;

/** What is refused of words in typewriter letters, and of blocks of them. */
final class CodeRefusals implements NodeRefusals {

    private final RefusedNodes refused;

    CodeRefusals(RefusedNodes refused) {
        this.refused = refused;
    }

    @Override
    public void check(Node node) {
        if (node instanceof Code code) {
            checkWords(code);
        } else if (node instanceof FencedCodeBlock block) {
            checkBlock(block);
        }
    }

    /** Parsers differ on spaces at the ends. */
    private void checkWords(Code code) {
        String words = code.getText().toString();
        if (!words.equals(words.strip()) || words.isEmpty()) {
            refused.add(
                    code,
                    "code-spaces",
                    "A space stands between the words and the mark %s.".formatted(code.getOpeningMarker()),
                    "Let the marks touch the words, as in `words`.");
        }
        if (words.contains("\\|") && code.getAncestorOfType(TableCell.class) != null) {
            refused.add(
                    code,
                    "bar-in-cell",
                    "A | stands in the words of a link or in typewriter letters, in a row of a table.",
                    "Write the words without it.");
        }
    }

    private void checkBlock(FencedCodeBlock block) {
        if (block.getInfo().isNotBlank()) {
            refused.add(
                    block,
                    "code-language",
                    "The words \"%s\" behind %s are not shown to anybody."
                            .formatted(block.getInfo().trim(), block.getOpeningMarker()),
                    "Take them away.");
        }
        if (block.getClosingMarker().isEmpty()) {
            refused.add(
                    block,
                    "code-not-closed",
                    "Everything from here on is taken for code, since the code has no end.",
                    "Write %s on a line of its own where it ends, or take this line away."
                            .formatted(block.getOpeningMarker()));
        } else if (block.getContentChars().isBlank()) {
            refused.add(block, "empty-code", "This block holds nothing.", "Write its text, or take both lines away.");
        }
    }
}
