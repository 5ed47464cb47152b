package cairn.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/** Many phrases, looked for at once: at each word only those are tried that can begin with it. */
final class Phrases {

    private final Map<String, List<String>> byFirst = new HashMap<>();
    private final List<String> byPart = new ArrayList<>();
    private final Map<String, Phrase> phrases = new HashMap<>();

    /** Those phrases, as editors wrote them. */
    Phrases(Collection<String> written) {
        for (String words : written) {
            Phrase phrase = Phrase.of(words);
            phrases.put(words, phrase);
            for (WordForm first : phrase.first()) {
                if (first.isWhole()) {
                    byFirst.computeIfAbsent(first.folded(), key -> new ArrayList<>())
                            .add(words);
                } else {
                    byPart.add(words);
                }
            }
        }
    }

    /** Where they stand, each place with the phrase as it was written. */
    Map<Span, String> in(List<Token> tokens) {
        Map<String, IntUnaryOperator> lasts = new HashMap<>();
        Map<Span, String> found = new LinkedHashMap<>();
        for (int start = 0; start < tokens.size(); start++) {
            Token first = tokens.get(start);
            for (List<String> candidates : List.of(byFirst.getOrDefault(first.folded(), List.of()), byPart)) {
                for (String words : candidates) {
                    int last = lasts.computeIfAbsent(words, key -> lasts(key, tokens))
                            .applyAsInt(start);
                    if (last != Phrase.NOWHERE) {
                        found.putIfAbsent(
                                new Span(first.from(), tokens.get(last).to()), words);
                    }
                }
            }
        }
        return found;
    }

    private IntUnaryOperator lasts(String words, List<Token> tokens) {
        return Objects.requireNonNull(phrases.get(words)).lasts(tokens);
    }

    /** Whether one of them covers that span. */
    boolean cover(Span span, List<Token> tokens) {
        return in(tokens).keySet().stream().anyMatch(cover -> cover.holds(span));
    }
}
