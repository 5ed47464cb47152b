package cairn.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from each part of the content, kept for the next round as long as neither the part nor what it was
 * held against has changed. A part that is the very one of the round before costs next to nothing (decision 0029).
 *
 * @param <T> a part, such as the words of one file, compared by {@code equals}
 * @param <V> what is worked out from it
 */
public final class PartMemory<T, V> {

    private final Function<T, String> names;
    private List<Known<T, V>> known = List.of();
    private Object against = List.of();

    /** @param names what a part is called, such as its file: one part a name */
    public PartMemory(Function<T, String> names) {
        this.names = names;
    }

    /**
     * What the work makes of each part, in the same order.
     *
     * @param against what else the work depends on, compared by {@code equals}
     * @param work looks at nothing but the part and that; several parts are worked on at once
     */
    public List<V> of(List<T> parts, Object against, Function<T, V> work) {
        List<Known<T, V>> former = this.against.equals(against) ? known : List.of();
        List<T> unknown = new ArrayList<>();
        List<@Nullable Known<T, V>> found = find(parts, former, unknown);
        Iterator<V> made = unknown.parallelStream().map(work).toList().iterator();
        List<Known<T, V>> now = new ArrayList<>(parts.size());
        for (int place = 0; place < parts.size(); place++) {
            Known<T, V> before = found.get(place);
            now.add(before != null ? before : new Known<>(parts.get(place), made.next()));
        }
        this.known = now;
        this.against = against;
        return now.stream().map(Known::value).toList();
    }

    /** What is known of each, mostly at the place where it was; nothing where it is new. */
    private List<@Nullable Known<T, V>> find(List<T> parts, List<Known<T, V>> former, List<T> unknown) {
        Map<String, Known<T, V>> moved = new HashMap<>();
        List<@Nullable Known<T, V>> found = new ArrayList<>(parts.size());
        for (int place = 0; place < parts.size(); place++) {
            T part = parts.get(place);
            Known<T, V> before = place < former.size() ? former.get(place) : null;
            if (before == null || !isNamed(before, part)) {
                if (moved.isEmpty()) {
                    former.forEach(each -> moved.put(names.apply(each.part()), each));
                }
                before = moved.get(names.apply(part));
            }
            if (before == null || !before.isOf(part)) {
                before = null;
                unknown.add(part);
            }
            found.add(before);
        }
        return found;
    }

    private boolean isNamed(Known<T, V> before, T part) {
        return before.part() == part || names.apply(before.part()).equals(names.apply(part));
    }

    private record Known<T, V>(T part, V value) {

        boolean isOf(T other) {
            return part == other || part.equals(other);
        }
    }
}
