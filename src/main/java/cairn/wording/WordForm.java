package cairn.wording;

import java.util.stream.Collectors;

/**
 * A word or a mark as a phrase has it.
 *
 * @param folded its letters, small
 * @param anyBefore whether other letters may stand before them
 * @param anyAfter whether other letters may stand behind them
 */
record WordForm(String folded, boolean anyBefore, boolean anyAfter) {

    /** The form that an editor wrote, {@code *} for any letters; a star alone is a mark. */
    static WordForm of(String written) {
        String letters =
                Token.of(written.replace("*", "")).stream().map(Token::folded).collect(Collectors.joining());
        return letters.isEmpty()
                ? new WordForm(written, false, false)
                : new WordForm(letters, written.startsWith("*"), written.endsWith("*"));
    }

    /** Whether it stands for that word alone. */
    boolean isWhole() {
        return !anyBefore && !anyAfter;
    }

    boolean fits(Token token) {
        String found = token.folded();
        if (isWhole()) {
            return found.equals(folded);
        }
        if (anyBefore && anyAfter) {
            return found.contains(folded);
        }
        return anyBefore ? found.endsWith(folded) : found.startsWith(folded);
    }
}
