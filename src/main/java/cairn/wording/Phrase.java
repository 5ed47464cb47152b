package cairn.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A phrase to look for: words in any case, {@code one|other} for one of several, {@code *} for any letters at a word's
 * beginning or end, {@code ...} for up to three words between. There is nothing in it that could take long to match.
 */
final class Phrase {

    private static final int WIDEST_GAP = 3;

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = parts;
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
                parts.add(new Part(choices, gap));
                gap = 0;
            }
        }
        return new Phrase(List.copyOf(parts));
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

    /** The forms that its first word may have; none where it has no words. */
    List<WordForm> first() {
        return parts.isEmpty() ? List.of() : parts.get(0).choices();
    }

    /** Where it stands in the tokens. */
    List<Span> in(List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            int from = tokens.get(start).from();
            end(tokens, start)
                    .ifPresent(last -> spans.add(new Span(from, tokens.get(last).to())));
        }
        return spans;
    }

    /** Whether the tokens begin with it. */
    boolean begins(List<Token> tokens) {
        return end(tokens, 0).isPresent();
    }

    /** Whether the tokens end with it. */
    boolean ends(List<Token> tokens) {
        return !tokens.isEmpty()
                && in(tokens).stream()
                        .anyMatch(span ->
                                span.to() == tokens.get(tokens.size() - 1).to());
    }

    /** The last token of the phrase where it begins at that one; each part is tried once at each place it can stand. */
    OptionalInt end(List<Token> tokens, int start) {
        if (parts.isEmpty() || start >= tokens.size() || !parts.get(0).isAt(tokens, start)) {
            return OptionalInt.empty();
        }
        NavigableSet<Integer> behind = new TreeSet<>(Set.of(start + 1));
        for (Part part : parts.subList(1, parts.size())) {
            NavigableSet<Integer> next = new TreeSet<>();
            behind.forEach(at -> part.from(tokens, at).forEach(next::add));
            behind = next;
        }
        return behind.isEmpty() ? OptionalInt.empty() : OptionalInt.of(behind.first() - 1);
    }

    /** A word of the phrase, and how many others may stand before it. */
    private record Part(List<WordForm> choices, int gap) {

        boolean isAt(List<Token> tokens, int place) {
            return choices.stream().anyMatch(form -> form.fits(tokens.get(place)));
        }

        /** The places behind it, where it is looked for from that place on. */
        IntStream from(List<Token> tokens, int at) {
            return IntStream.range(at, Math.min(at + gap + 1, tokens.size()))
                    .takeWhile(place -> place == at || tokens.get(place - 1).isWord())
                    .filter(place -> isAt(tokens, place))
                    .map(place -> place + 1);
        }
    }
}
