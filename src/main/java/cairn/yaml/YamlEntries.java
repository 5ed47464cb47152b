package cairn.yaml;

import cairn.site.SourceRef;
import cairn.source.Nearest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one mapping with what stands behind them; a key that stands twice or is not allowed is told. */
final class YamlEntries {

    private static final int MOST = 1_000;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> misspelled = new HashSet<>();
    private final YamlText yaml;
    private final SourceRef start;
    private final boolean readable;

    /** Those of a node. */
    YamlEntries(YamlText yaml, MappingNode node, Set<String> allowed) {
        this.yaml = yaml;
        this.start = yaml.place(node);
        this.readable = true;
        if (!allowed.isEmpty() && node.getValue().size() > MOST) {
            yaml.faults().tooManyKeys(start, MOST);
            return;
        }
        for (NodeTuple entry : node.getValue()) {
            keep(entry, allowed);
        }
    }

    /** Those of a mapping that could not be read, which has been told: it says nothing, and misses nothing. */
    YamlEntries(YamlText yaml) {
        this.yaml = yaml;
        this.start = yaml.start();
        this.readable = false;
    }

    private void keep(NodeTuple entry, Set<String> allowed) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        SourceRef place = yaml.place(entry.getKeyNode());
        if (!allowed.isEmpty() && !allowed.contains(key)) {
            yaml.faults().unknownKey(place, key, allowed);
            Nearest.to(key, allowed).ifPresent(misspelled::add);
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            yaml.faults().keyTwice(place, key);
        }
    }

    /** The keys, in the order in which they are written. */
    Set<String> keys() {
        return values.keySet();
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Where the mapping begins. */
    SourceRef start() {
        return start;
    }

    /** The place of a key's value, or of the mapping where the key is not there. */
    SourceRef place(String key) {
        return find(key).map(yaml::place).orElse(start);
    }

    /** Whether the key is not there, and no reason for that has been told. */
    boolean lacks(String key) {
        return readable && !values.containsKey(key) && !misspelled.contains(key);
    }

    /**
     * Tells that a key is missing, where no reason for that has been told.
     *
     * @param words those of which its value is one; none where it may be others
     */
    void require(String key, List<String> words) {
        if (lacks(key)) {
            yaml.faults().missingKey(start, key, words);
        }
    }

    /** Tells that a key is missing that is wanted only together with others. */
    void tellMissing(String key, List<String> words) {
        if (readable) {
            yaml.faults().missingKey(start, key, words);
        }
    }
}
