package cairn.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<Span, String> found = new LinkedHashMap<>();
        for (int start = 0; start < tokens.size(); start++) {
            find(byFirst.getOrDefault(tokens.get(start).folded(), List.of()), tokens, start, found);
            find(byPart, tokens, start, found);
        }
        return found;
    }

    private void find(List<String> candidates, List<Token> tokens, int start, Map<Span, String> found) {
        int from = tokens.get(start).from();
        for (String words : candidates) {
            Phrase phrase = phrases.get(words);
            if (phrase != null) {
                phrase.end(tokens, start)
                        .ifPresent(last -> found.putIfAbsent(
                                new Span(from, tokens.get(last).to()), words));
            }
        }
    }

    /** Whether one of them covers that span. */
    boolean cover(Span span, List<Token> tokens) {
        return in(tokens).keySet().stream().anyMatch(cover -> cover.holds(span));
    }
}
