package cairn.markdown;

import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is refused of the lines that explain abbreviations, which can be told once the whole text is known. */
final class AbbreviationRefusals {

    private final RefusedNodes refused;
    private final Set<String> used = new HashSet<>();
    private final Set<String> explained = new HashSet<>();

    AbbreviationRefusals(RefusedNodes refused) {
        this.refused = refused;
    }

    void check(Document tree) {
        for (Node node : tree.getDescendants()) {
            if (node instanceof Abbreviation abbreviation) {
                used.add(abbreviation.getChars().toString());
            }
        }
        for (Node node : tree.getDescendants()) {
            if (node instanceof AbbreviationBlock block) {
                check(block);
            }
        }
    }

    private void check(AbbreviationBlock block) {
        String name = block.getText().toString();
        Optional<String> number = TextRefusals.number(block.getAbbreviation());
        if (!used.contains(name)) {
            refused.add(
                    block,
                    "unused-abbreviation",
                    "No text on this page uses the abbreviation \"%s\".".formatted(name),
                    "Take the line away, or check the spelling.");
        } else if (number.isPresent()) {
            refused.add(TextRefusals.numberInProse(number.get(), refused.lines().place(block.getStartOffset())));
        } else if (!explained.add(name)) {
            refused.add(
                    block,
                    "abbreviation-twice",
                    "The abbreviation \"%s\" is explained twice.".formatted(name),
                    "Keep the line that is right.");
        }
    }
}
