package cairn.directory;

import cairn.site.Facet;
import cairn.site.Organisation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader chose, one word for each facet at most.
 *
 * @param words by facet; a facet that was left open is not there
 */
record Choice(Map<Facet, String> words) {

    /** Everything left open. */
    static final Choice NONE = new Choice(Map.of());

    private static final int LARGEST = 9;

    Choice {
        words = Map.copyOf(words);
    }

    /** Every choice that can be made, the open one first. */
    static Stream<Choice> all() {
        List<Choice> all = new ArrayList<>(List.of(NONE));
        for (Facet facet : Facet.values()) {
            List<Choice> more = all.stream()
                    .flatMap(choice -> facet.choices().stream().map(word -> choice.with(facet, word)))
                    .toList();
            all.addAll(more);
        }
        return all.stream();
    }

    /** The choice that a code names: a digit for each facet, 0 for what was left open. */
    static Optional<Choice> of(String digits) {
        Facet[] facets = Facet.values();
        if (!digits.matches("\\d{%d}".formatted(facets.length)) || digits.equals(NONE.code())) {
            return Optional.empty();
        }
        Map<Facet, String> words = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            int digit = digits.charAt(facet.ordinal()) - '0';
            if (digit > facet.choices().size()) {
                return Optional.empty();
            }
            if (digit > 0) {
                words.put(facet, facet.choices().get(digit - 1));
            }
        }
        return Optional.of(new Choice(words));
    }

    /** Its name in addresses: it says nothing to who reads it over a shoulder, and is the same on every machine. */
    String code() {
        StringBuilder code = new StringBuilder();
        for (Facet facet : Facet.values()) {
            int digit =
                    word(facet).map(word -> facet.choices().indexOf(word) + 1).orElse(0);
            if (digit > LARGEST) {
                throw new IllegalStateException("%s has more choices than digits".formatted(facet));
            }
            code.append(digit);
        }
        return code.toString();
    }

    /** What was chosen of a facet. */
    Optional<String> word(Facet facet) {
        return Optional.ofNullable(words.get(facet));
    }

    /** The same with another word for a facet. */
    Choice with(Facet facet, String word) {
        Map<Facet, String> changed = new EnumMap<>(Facet.class);
        changed.putAll(words);
        changed.put(facet, word);
        return new Choice(changed);
    }

    /** The same with those facets left open. */
    Choice without(List<Facet> facets) {
        Map<Facet, String> left = new EnumMap<>(Facet.class);
        left.putAll(words);
        left.keySet().removeAll(facets);
        return new Choice(left);
    }

    /** Whether an organisation fits all of it. */
    boolean fits(Organisation organisation) {
        return words.entrySet().stream().allMatch(word -> word.getKey().fits(word.getValue(), organisation));
    }
}
