package cairn.markdown;

import java.util.List;
import java.util.Set;

/**
 * Words that are read in one go, without their markup, and where each of them stands.
 *
 * @param kind what they are
 * @param text the words, escapes and entities resolved, the end of a line as one space
 * @param runs the pieces of the text that stand in the source as they are, in order; the first begins at 0
 * @param inside the names of the directives round it
 */
public record MarkdownPassage(Kind kind, String text, List<Run> runs, Set<String> inside) {

    /** What a passage is. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        HEADING,
        CELL,
        LABEL,
        /** What an abbreviation stands for. */
        LONG_FORM,
        /** An abbreviation that is explained. */
        SHORT_FORM
    }

    /**
     * A piece of the text.
     *
     * @param from its offset in the text, in UTF-16 units
     * @param place where the source has its first character
     */
    public record Run(int from, Place place) {}
}
