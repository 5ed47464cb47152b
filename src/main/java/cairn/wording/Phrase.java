package cairn.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A phrase to look for: words in any case, {@code one|other} for one of several, {@code *} for any letters at a word's
 * beginning or end, {@code ...} for up to three words between. There is nothing in it that could take long to match.
 */
final class Phrase {

    /** Where a phrase ends that does not begin there: behind every token. */
    static final int NOWHERE = Integer.MAX_VALUE;

    private static final int WIDEST_GAP = 3;

    private final String written;
    private final List<Part> parts;
    private final boolean hasGap;

    private Phrase(String written, List<Part> parts) {
        this.written = written;
        this.parts = parts;
        this.hasGap = parts.stream().anyMatch(part -> part.gap() > 0);
    }

    /** The phrase that an editor wrote. */
    static Phrase of(String written) {
        List<Part> parts = new ArrayList<>();
        int gap = 0;
        for (String chunk : written.strip().split("\\s+")) {
            if (chunk.equals("...") || chunk.equals("…")) {
                gap = WIDEST_GAP;
                continue;
            }
            for (List<WordForm> choices : choices(chunk)) {
                parts.add(new Part(choices, parts.isEmpty() ? 0 : gap));
                gap = 0;
            }
        }
        return new Phrase(written, List.copyOf(parts));
    }

    /** Each word or mark of a chunk without spaces, with the forms it may have. */
    private static List<List<WordForm>> choices(String chunk) {
        if (chunk.contains("|") || chunk.length() > 1 && chunk.contains("*")) {
            return List.of(Stream.of(chunk.split("\\|")).map(WordForm::of).toList());
        }
        return Token.of(chunk).stream()
                .map(token -> List.of(WordForm.of(token.text())))
                .toList();
    }

    /** The phrase as an editor wrote it. */
    String written() {
        return written;
    }

    /** Whether other words may stand between its own: then to look for its end at one place is to look everywhere. */
    boolean hasGap() {
        return hasGap;
    }

    /** The forms that its first word may have; none where it has no words. */
    List<WordForm> first() {
        return parts.isEmpty() ? List.of() : parts.get(0).choices();
    }

    /** Where it stands in the tokens. */
    List<Span> in(List<Token> tokens) {
        IntUnaryOperator ends = lasts(tokens);
        return IntStream.range(0, tokens.size())
                .filter(start -> ends.applyAsInt(start) != NOWHERE)
                .mapToObj(start -> new Span(
                        tokens.get(start).from(),
                        tokens.get(ends.applyAsInt(start)).to()))
                .toList();
    }

    /** Whether the tokens begin with it. */
    boolean begins(List<Token> tokens) {
        return !tokens.isEmpty() && lasts(tokens).applyAsInt(0) != NOWHERE;
    }

    /** Whether the tokens end with it. */
    boolean ends(List<Token> tokens) {
        return !tokens.isEmpty()
                && in(tokens).stream()
                        .anyMatch(span ->
                                span.to() == tokens.get(tokens.size() - 1).to());
    }

    /**
     * From each token at which it could begin to its last one, the nearest, or {@link #NOWHERE}. However many gaps it has, each
     * of its words is tried once at each token.
     */
    IntUnaryOperator lasts(List<Token> tokens) {
        if (parts.isEmpty()) {
            return start -> NOWHERE;
        }
        if (!hasGap) {
            return start -> stands(tokens, start) ? start + parts.size() - 1 : NOWHERE;
        }
        int[] ends = IntStream.range(-1, tokens.size()).toArray();
        for (int part = parts.size() - 1; part >= 0; part--) {
            ends = parts.get(part).before(ends, tokens);
        }
        int[] found = ends;
        return start -> found[start];
    }

    /** Whether its words stand there one after the other. */
    private boolean stands(List<Token> tokens, int start) {
        if (start + parts.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isAt(tokens, start + i)) {
                return false;
            }
        }
        return true;
    }

    /** A word of the phrase, and how many others may stand before it. */
    private record Part(List<WordForm> choices, int gap) {

        boolean isAt(List<Token> tokens, int place) {
            for (WordForm form : choices) {
                if (form.fits(tokens.get(place))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Where the phrase ends that goes on with this word, looked for from each token on.
         *
         * @param rest where the words behind it end, looked for from each token on
         */
        int[] before(int[] rest, List<Token> tokens) {
            int[] at = new int[tokens.size() + 1];
            at[tokens.size()] = NOWHERE;
            for (int place = 0; place < tokens.size(); place++) {
                at[place] = isAt(tokens, place) ? rest[place + 1] : NOWHERE;
            }
            int[] ends = new int[at.length];
            for (int from = 0; from < at.length; from++) {
                ends[from] = nearest(at, from, tokens);
            }
            return ends;
        }

        private int nearest(int[] at, int from, List<Token> tokens) {
            int nearest = at[from];
            for (int place = from;
                    place < from + gap
                            && place < tokens.size()
                            && tokens.get(place).isWord();
                    place++) {
                nearest = Math.min(nearest, at[place + 1]);
            }
            return nearest;
        }
    }
}
