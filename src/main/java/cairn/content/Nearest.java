package cairn.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /** The nearest of the words, where at most a third of the letters differ. */
    static Optional<String> to(String word, Collection<String> words) {
        int most = Math.max(1, word.length() / 3);
        return words.stream()
                .filter(candidate -> DISTANCE.apply(word, candidate) <= most)
                .min(Comparator.<String, Integer>comparing(candidate -> DISTANCE.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
