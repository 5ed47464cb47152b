package cairn.content;

import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of each file, with what was told about it, kept for the next reading as long as neither the file nor what
 * else it was made of has changed. It holds what the last reading and the one under way asked for, and forgets the rest.
 */
final class FileMemory<V> {

    private Map<String, Known<V>> former = Map.of();
    private Map<String, Known<V>> current = new HashMap<>();

    /** A new reading begins. */
    void beginReading() {
        former = current;
        current = new HashMap<>();
    }

    /** Makes everything anew. */
    void forget() {
        former = Map.of();
        current = new HashMap<>();
    }

    /** Whether what is made of the file is remembered. */
    boolean knows(SourceFile file, Object with) {
        return isOf(former.get(file.path()), file, with);
    }

    /**
     * What is made of a file. One that it is asked for twice in a reading is made twice.
     *
     * @param with what else it is made of, compared by {@code equals}
     * @param problems where to tell what is wrong with it, each time
     * @param making looks at nothing that can change but the file and that, and tells what is wrong to what it is given
     */
    V of(SourceFile file, Object with, Problems problems, Function<Problems, V> making) {
        Known<V> former = this.former.get(file.path());
        Known<V> known = former != null && isOf(former, file, with) ? former : Known.make(file, with, making);
        current.put(file.path(), known);
        problems.addAll(known.told());
        return known.value();
    }

    private static boolean isOf(@Nullable Known<?> known, SourceFile file, Object with) {
        return known != null && known.file().equals(file) && known.with().equals(with);
    }

    private record Known<V>(SourceFile file, Object with, V value, Problems told) {

        static <V> Known<V> make(SourceFile file, Object with, Function<Problems, V> making) {
            Problems told = new Problems();
            return new Known<>(file, with, making.apply(told), told);
        }
    }
}
