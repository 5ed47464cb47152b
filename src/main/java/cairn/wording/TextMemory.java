package cairn.wording;

import cairn.source.FileText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was worked out from the words of each file, kept for the next round as long as neither the words nor what they were
 * held against has changed.
 */
final class TextMemory<V> {

    private Map<FileText, V> known = Map.of();
    private Object against = List.of();

    /**
     * What the work makes of each text, in the same order.
     *
     * @param against what else the work depends on, compared by {@code equals}
     */
    List<V> of(List<FileText> texts, Object against, Function<FileText, V> work) {
        Map<FileText, V> former = this.against.equals(against) ? known : Map.of();
        Map<FileText, V> now = new HashMap<>();
        List<V> results = texts.stream()
                .map(text ->
                        now.computeIfAbsent(text, key -> former.containsKey(key) ? former.get(key) : work.apply(key)))
                .toList();
        this.known = now;
        this.against = against;
        return results;
    }
}
