package cairn.yaml;

import cairn.site.SourceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the items of keys that hold lists; a key that is not there has none, and what is no list is told. */
record YamlItems(YamlText yaml, YamlEntries entries, YamlScalars scalars) {

    /** Whether a list is there and empty. */
    boolean areNone(String key) {
        return sequence(key).map(List::isEmpty).orElse(false);
    }

    /** The typed texts of the items. */
    <T> List<T> typed(String key, Function<String, T> type) {
        return texts(key).stream()
                .flatMap(item -> scalars.text(key, item).stream())
                .flatMap(text -> scalars.typed(key, text, entries.place(key), type).stream())
                .toList();
    }

    /** The texts of the items, each once and with its place. */
    Map<String, SourceRef> placed(String key) {
        Map<String, SourceRef> places = new LinkedHashMap<>();
        for (Node item : texts(key)) {
            scalars.text(key, item).ifPresent(text -> places.putIfAbsent(text, yaml.place(item)));
        }
        return places;
    }

    private List<Node> texts(String key) {
        Optional<List<Node>> items = sequence(key);
        if (items.isEmpty()) {
            entries.find(key).ifPresent(node -> tellNoList(key, node));
        }
        return items.orElse(List.of());
    }

    private void tellNoList(String key, Node node) {
        yaml.faults().wantsList(yaml.place(node), key, node instanceof ScalarNode text ? text.getValue() : "");
    }

    /** The items, which are mappings themselves. */
    List<Node> mappings(String key) {
        Optional<List<Node>> items = sequence(key);
        if (items.isEmpty()) {
            entries.find(key)
                    .ifPresent(node ->
                            yaml.faults().wrongShape(yaml.place(node), key, "a list whose items begin with a hyphen"));
        }
        return items.orElse(List.of());
    }

    private Optional<List<Node>> sequence(String key) {
        return entries.find(key).filter(SequenceNode.class::isInstance).map(node -> ((SequenceNode) node).getValue());
    }
}
