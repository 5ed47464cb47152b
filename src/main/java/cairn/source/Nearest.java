package cairn.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /** The nearest of the words, where two letters differ, or a third of a long word's. */
    public static Optional<String> to(String word, Collection<String> words) {
        int most = word.length() <= 3 ? 1 : Math.max(2, word.length() / 3);
        return words.stream()
                .filter(candidate -> DISTANCE.apply(word, candidate) <= most)
                .min(Comparator.<String, Integer>comparing(candidate -> DISTANCE.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
