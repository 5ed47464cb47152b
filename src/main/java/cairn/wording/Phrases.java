package cairn.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Many phrases, looked for at once: at each word only those are tried that can begin with it. */
final class Phrases {

    /** Stands for any letter. */
    private static final char ANY = '*';

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    /** Those that begin with part of a word, by its first letter; by {@link #ANY} where letters may stand before it. */
    private final Map<Character, Map<WordForm, List<Phrase>>> byPart = new HashMap<>();

    /** Those phrases, as editors wrote them. */
    Phrases(Collection<String> written) {
        for (String words : written) {
            Phrase phrase = Phrase.of(words);
            for (WordForm first : phrase.first()) {
                if (first.isWhole()) {
                    byFirst.computeIfAbsent(first.folded(), key -> new ArrayList<>())
                            .add(phrase);
                } else {
                    byPart.computeIfAbsent(letter(first), key -> new LinkedHashMap<>())
                            .computeIfAbsent(first, key -> new ArrayList<>())
                            .add(phrase);
                }
            }
        }
    }

    /** Where they stand, each place with the phrase as it was written. */
    Map<Span, String> in(List<Token> tokens) {
        Map<Span, String> found = new LinkedHashMap<>();
        find(tokens, (phrase, place) -> found.putIfAbsent(place, phrase.written()));
        return found;
    }

    /** Which of them stand anywhere, as they were written. */
    Set<String> standingIn(List<Token> tokens) {
        Set<String> found = new HashSet<>();
        find(tokens, (phrase, place) -> found.add(phrase.written()));
        return found;
    }

    private void find(List<Token> tokens, BiConsumer<Phrase, Span> found) {
        Map<Phrase, IntUnaryOperator> lasts = new HashMap<>();
        for (int start = 0; start < tokens.size(); start++) {
            Token first = tokens.get(start);
            for (Phrase phrase : beginningWith(first)) {
                IntUnaryOperator ends = phrase.hasGap()
                        ? lasts.computeIfAbsent(phrase, key -> key.lasts(tokens))
                        : phrase.lasts(tokens);
                int last = ends.applyAsInt(start);
                if (last != Phrase.NOWHERE) {
                    found.accept(phrase, new Span(first.from(), tokens.get(last).to()));
                }
            }
        }
    }

    private List<Phrase> beginningWith(Token first) {
        List<Phrase> found = byFirst.getOrDefault(first.folded(), List.of());
        found = withFitting(byPart.getOrDefault(first.folded().charAt(0), Map.of()), first, found);
        return withFitting(byPart.getOrDefault(ANY, Map.of()), first, found);
    }

    /** Those and what else can begin with a part of the word: for most words nothing, so that no list is made. */
    private static List<Phrase> withFitting(Map<WordForm, List<Phrase>> parts, Token token, List<Phrase> others) {
        List<Phrase> found = others;
        for (Map.Entry<WordForm, List<Phrase>> part : parts.entrySet()) {
            if (part.getKey().fits(token)) {
                found = Stream.concat(found.stream(), part.getValue().stream()).toList();
            }
        }
        return found;
    }

    private static char letter(WordForm form) {
        return form.anyBefore() ? ANY : form.folded().charAt(0);
    }

    /** Whether one of them covers that span. */
    boolean cover(Span span, List<Token> tokens) {
        return in(tokens).keySet().stream().anyMatch(cover -> cover.holds(span));
    }
}
