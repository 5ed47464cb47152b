package cairn.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;

/** Markup that Cairn does not have, and characters that are not what they seem. */
final class MarkupRefusals implements NodeRefusals {

    private final RefusedNodes refused;

    MarkupRefusals(RefusedNodes refused) {
        this.refused = refused;
    }

    @Override
    public void check(Node node) {
        if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            refused.add(
                    node, "raw-html", "HTML is not allowed in content.", "Write it in Markdown; \\< makes a plain <.");
        } else if (node instanceof IndentedCodeBlock) {
            refused.add(node, "indented-code", "These lines begin with four spaces or more.", "Take the spaces away.");
        } else if (node instanceof Image) {
            refused.add(node, "image", "Pictures are not supported.", "Say it in words.");
        } else if (node instanceof HtmlEntity entity) {
            checkEntity(entity);
        } else if (node instanceof HardLineBreak end) {
            checkBreak(end);
        }
    }

    private void checkEntity(HtmlEntity entity) {
        if (HiddenCharacters.find(entity.getChars().unescape()).isPresent()) {
            refused.add(
                    entity,
                    "hidden-character",
                    "A character that nobody can see is written here by its name or number.",
                    "Take it away, from the & to the semicolon.");
        } else if (!standsForACharacter(entity)) {
            refused.add(
                    entity,
                    "unknown-entity",
                    "The name %s stands for no character.".formatted(entity.getChars()),
                    "Type the character itself, or write \\& for a plain &.");
        }
    }

    private static boolean standsForACharacter(Node entity) {
        String character = entity.getChars().unescape();
        return !entity.getChars().matches(character) && !character.equals("\uFFFD");
    }

    private void checkBreak(HardLineBreak end) {
        if (!end.getChars().startsWith("\\")) {
            refused.add(
                    end,
                    "invisible-break",
                    "Two spaces at the end of this line begin a new line, and nobody can see them.",
                    "Take them away, or write a backslash in their place.");
        }
    }
}
