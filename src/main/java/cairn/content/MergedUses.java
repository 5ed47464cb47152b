package cairn.content;

import java.util.HashMap;
import java.util.Map;

/**
 * What comes of putting the uses of one file together, kept for the next reading: the same two make the very same one, so
 * that nobody has to look at it again.
 */
final class MergedUses {

    private Map<Pair, FileUses> former = Map.of();
    private Map<Pair, FileUses> current = new HashMap<>();

    /** A new reading begins. */
    void beginReading() {
        former = current;
        current = new HashMap<>();
    }

    /** Both together. */
    FileUses merge(FileUses one, FileUses other) {
        Pair pair = new Pair(one, other);
        FileUses before = former.get(pair);
        FileUses merged = before != null ? before : one.and(other);
        current.put(pair, merged);
        return merged;
    }

    /** Two, told by which they are and not by what they say. */
    private record Pair(FileUses one, FileUses other) {

        @Override
        public boolean equals(Object object) {
            return object instanceof Pair pair && pair.one == one && pair.other == other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }
}
