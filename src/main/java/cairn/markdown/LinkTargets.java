package cairn.markdown;

import java.util.Optional;

/** Knows where a link leads. The words and the destination are as the author wrote them, escapes resolved. */
@FunctionalInterface
public interface LinkTargets {

    /**
     * The answer for a link with that destination and those words. It may be asked for the same link more than once.
     */
    Answer resolve(String destination, String text, Place place);

    /** Where the link goes, or why it must not. */
    sealed interface Answer {}

    /**
     * The link goes there.
     *
     * @param href ready for the page
     * @param spoken what a screen reader says instead of the words, where they would be misread
     * @param isolated whether the words are a number or an address inside of text that runs from right to left
     */
    record Target(String href, Optional<String> spoken, boolean isolated) implements Answer {

        /** The link goes there, and its words run as those round it do. */
        public Target(String href, Optional<String> spoken) {
            this(href, spoken, false);
        }
    }

    /** The link is refused: what is wrong and how to mend it. */
    record Refusal(String code, String message, String mend) implements Answer {}
}
