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

    /** Stands for any letter. */
    private static final char ANY = '*';

    private final Map<String, List<String>> byFirst = new HashMap<>();
    /** Those that begin with part of a word, by its first letter; by {@link #ANY} where letters may stand before it. */
    private final Map<Character, Map<WordForm, List<String>>> byPart = new HashMap<>();

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
                    byPart.computeIfAbsent(letter(first), key -> new LinkedHashMap<>())
                            .computeIfAbsent(first, key -> new ArrayList<>())
                            .add(words);
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
            for (String words : beginningWith(first)) {
                int last =
                        lasts.computeIfAbsent(words, key -> lasts(key, tokens)).applyAsInt(start);
                if (last != Phrase.NOWHERE) {
                    found.putIfAbsent(new Span(first.from(), tokens.get(last).to()), words);
                }
            }
        }
        return found;
    }

    private List<String> beginningWith(Token first) {
        List<String> whole = byFirst.getOrDefault(first.folded(), List.of());
        Map<WordForm, List<String>> parts = byPart.getOrDefault(first.folded().charAt(0), Map.of());
        Map<WordForm, List<String>> anywhere = byPart.getOrDefault(ANY, Map.of());
        if (parts.isEmpty() && anywhere.isEmpty()) {
            return whole;
        }
        List<String> found = new ArrayList<>(whole);
        addFitting(parts, first, found);
        addFitting(anywhere, first, found);
        return found;
    }

    private static void addFitting(Map<WordForm, List<String>> parts, Token token, List<String> found) {
        parts.forEach((form, phrases) -> {
            if (form.fits(token)) {
                found.addAll(phrases);
            }
        });
    }

    private static char letter(WordForm form) {
        return form.anyBefore() ? ANY : form.folded().charAt(0);
    }

    private IntUnaryOperator lasts(String words, List<Token> tokens) {
        return Objects.requireNonNull(phrases.get(words)).lasts(tokens);
    }

    /** Whether one of them covers that span. */
    boolean cover(Span span, List<Token> tokens) {
        return in(tokens).keySet().stream().anyMatch(cover -> cover.holds(span));
    }
}
