package cairn.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or a single mark of a text.
 *
 * @param text as written, typographic apostrophes as plain ones
 * @param folded the same with small letters, for comparing
 * @param from its first character, in UTF-16 units
 * @param to behind its last character
 */
record Token(String text, String folded, int from, int to) {

    /** The tokens of a text; an apostrophe between letters is part of the word, a hyphen is a mark. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isInWord(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            int to = end > at ? end : at + Character.charCount(text.codePointAt(at));
            if (!Character.isWhitespace(text.codePointAt(at))) {
                String word = text.substring(at, to).replace('’', '\'');
                tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), at, to));
            }
            at = to;
        }
        return tokens;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether it is a word without digits. */
    boolean isSpelled() {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isDigit(text.codePointAt(at))) {
                return false;
            }
        }
        return isWord();
    }

    /** Whether one of those spans holds it. */
    boolean isInsideOf(Set<Span> spans) {
        for (Span span : spans) {
            if (span.from() <= from && to <= span.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWord(String text, int at) {
        int letter = text.codePointAt(at);
        if (letter == '\'' || letter == '’') {
            return at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.codePointBefore(at))
                    && Character.isLetter(text.codePointAt(at + 1));
        }
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
