package cairn.wording;

import cairn.source.FileText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from the words of each file, kept for the next round as long as neither the words nor what they were
 * held against has changed.
 */
public final class TextMemory<V> {

    private Map<String, Known<V>> known = Map.of();
    private Object against = List.of();

    /**
     * What the work makes of each text, in the same order.
     *
     * @param against what else the work depends on, compared by {@code equals}
     * @param work looks at nothing but the text and that; several texts are worked on at once
     */
    public List<V> of(List<FileText> texts, Object against, Function<FileText, V> work) {
        Map<String, Known<V>> former = this.against.equals(against) ? known : Map.of();
        List<Known<V>> now = texts.parallelStream()
                .map(text -> of(text, former.get(text.file()), work))
                .toList();
        this.known =
                now.stream().collect(Collectors.toMap(each -> each.text().file(), each -> each, (one, other) -> other));
        this.against = against;
        return now.stream().map(Known::value).toList();
    }

    private static <V> Known<V> of(FileText text, @Nullable Known<V> former, Function<FileText, V> work) {
        return former != null && former.text().equals(text) ? former : new Known<>(text, work.apply(text));
    }

    private record Known<V>(FileText text, V value) {}
}
