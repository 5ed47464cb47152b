package cairn.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence of a text.
 *
 * @param tokens its words and marks; at least one word
 */
record Sentence(List<Token> tokens) {

    private static final Set<String> ENDS = Set.of(".", "!", "?");
    /** What may stand between the end of a sentence and the space behind it. */
    private static final Set<String> CLOSING = Set.of("\"", "'", "”", "’", ")");

    /** The sentences of the tokens of a text: each ends with a full stop, an exclamation or a question mark before a space. */
    static List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        boolean ended = false;
        for (Token token : tokens) {
            boolean spaceBefore = !open.isEmpty() && open.get(open.size() - 1).to() < token.from();
            if (ended && spaceBefore) {
                close(open, sentences);
                open = new ArrayList<>();
            }
            open.add(token);
            ended = ENDS.contains(token.text()) || ended && CLOSING.contains(token.text());
        }
        close(open, sentences);
        return sentences;
    }

    private static void close(List<Token> tokens, List<Sentence> sentences) {
        if (tokens.stream().anyMatch(Token::isWord)) {
            sentences.add(new Sentence(List.copyOf(tokens)));
        }
    }

    List<Token> words() {
        return tokens.stream().filter(Token::isWord).toList();
    }

    int from() {
        return tokens.get(0).from();
    }

    int to() {
        return tokens.get(tokens.size() - 1).to();
    }
}
