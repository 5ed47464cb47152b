package cairn.yaml;

import cairn.site.SourceRef;
import cairn.source.Nearest;
import cairn.source.Passage;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values of a YAML text, each known with its place. Every value is read as the text that was written and typed
 * only when asked for, so that {@code 0345}, {@code no} and {@code 9:00} stay what the editor meant.
 */
public final class YamlMapping {

    private static final int MOST = 1_000;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> misspelled = new HashSet<>();
    private final YamlText yaml;
    private final SourceRef start;
    private final boolean readable;
    private final Keys allowed;

    /** The mapping of a node; keys that stand twice or are not allowed are told. */
    public YamlMapping(YamlText yaml, MappingNode node, Keys allowed) {
        this.yaml = yaml;
        this.allowed = allowed;
        this.start = yaml.place(node);
        this.readable = true;
        Set<String> names = allowed.names();
        if (!names.isEmpty() && node.getValue().size() > MOST) {
            yaml.faults().tooManyKeys(start, MOST);
            return;
        }
        for (NodeTuple entry : node.getValue()) {
            keep(entry, names);
        }
    }

    /** A mapping that could not be read, which has been told: it says nothing, and misses nothing. */
    public YamlMapping(YamlText yaml, Keys allowed) {
        this.yaml = yaml;
        this.allowed = allowed;
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

    /** Tells what is wrong with the value of a key that does not go together with others. */
    public void tell(String key, String code, String message, String mend) {
        yaml.problems().error(code, place(key), message, mend);
    }

    /** Whether it has been told why that key is not there. */
    private boolean isTold(String key) {
        return !readable || misspelled.contains(key) && !values.containsKey(key);
    }

    /** Whether a list is empty or not there, for which no reason has been told. */
    public boolean hasNone(String key) {
        Node node = values.get(key);
        return node == null
                ? !isTold(key)
                : node instanceof SequenceNode items && items.getValue().isEmpty();
    }

    public Set<String> keys() {
        return values.keySet();
    }

    /** The place of a key's value, or of the mapping where the key is not there. */
    public SourceRef place(String key) {
        return Optional.ofNullable(values.get(key)).map(yaml::place).orElse(start);
    }

    /** The text of a key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(key, node));
    }

    /** Tells that a key is missing that is wanted only together with others. */
    public void tellMissing(String key) {
        if (readable) {
            yaml.faults().missingKey(start, key);
        }
    }

    /** The words of a key, with their places. */
    Optional<Passage> passage(Passage.Kind kind, String key) {
        return Optional.ofNullable(values.get(key))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> !scalar.getValue().isBlank())
                .map(scalar -> yaml.passage(kind, scalar));
    }

    /** The words of several keys, one passage each. */
    public List<Passage> passages(Passage.Kind kind, String... keys) {
        return Stream.of(keys).flatMap(key -> passage(kind, key).stream()).toList();
    }

    /** The text of a key with the spaces and line ends round it; empty where there is none. */
    public String whole(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The text of a key that must be there and not be empty. */
    public String required(String key) {
        return required(key, Function.identity(), "");
    }

    /** The typed value of a key that must be there; the other one where it is not, which is told. */
    public <T> T required(String key, Function<String, T> type, T other) {
        allowed.mustRequire(key);
        if (isTold(key)) {
            return other;
        }
        if (!values.containsKey(key)) {
            yaml.faults().missingKey(start, key);
            return other;
        }
        return optional(key, type).orElse(other);
    }

    /** The typed value of a key; a value that does not fit is told. */
    public <T> Optional<T> optional(String key, Function<String, T> type) {
        return text(key).flatMap(text -> typed(key, text, type));
    }

    /** A value made of several keys of this mapping; one that cannot be made is told at the mapping's place. */
    public <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            yaml.faults().wrongValues(start, e);
            return Optional.empty();
        }
    }

    /** The typed items of a key that holds a list; nothing where it is not there. */
    public <T> List<T> list(String key, Function<String, T> type) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode items)) {
            yaml.faults().wantsList(yaml.place(node), key, node instanceof ScalarNode text ? text.getValue() : "");
            return List.of();
        }
        return items.getValue().stream()
                .flatMap(item -> scalar(key, item).stream())
                .flatMap(text -> typed(key, text, type).stream())
                .toList();
    }

    /** The items of a key that holds a list, each with its place. */
    public Map<String, SourceRef> placedList(String key) {
        Map<String, SourceRef> placed = new LinkedHashMap<>();
        list(key, Function.identity());
        if (values.get(key) instanceof SequenceNode items) {
            for (Node item : items.getValue()) {
                scalar(key, item).ifPresent(text -> placed.putIfAbsent(text, yaml.place(item)));
            }
        }
        return placed;
    }

    /** The mapping that a key must hold. */
    public Optional<YamlMapping> requiredMapping(String key) {
        allowed.mustRequire(key);
        if (!isTold(key) && !values.containsKey(key)) {
            yaml.faults().missingKey(start, key);
        }
        return mapping(key);
    }

    /** The mapping that a key holds. */
    public Optional<YamlMapping> mapping(String key) {
        Keys inside = allowed.inside(key);
        Node node = values.get(key);
        if (node != null && !(node instanceof MappingNode)) {
            wrongShape(key, node, "keys with values below it");
        }
        return node instanceof MappingNode mapping
                ? Optional.of(new YamlMapping(yaml, mapping, inside))
                : Optional.empty();
    }

    /** The mappings that a key holds as a list. */
    public List<YamlMapping> mappings(String key) {
        Keys inside = allowed.inside(key);
        Node node = values.get(key);
        if (node != null && !(node instanceof SequenceNode)) {
            wrongShape(key, node, "a list whose items begin with a hyphen");
        }
        return node instanceof SequenceNode items
                ? items.getValue().stream()
                        .flatMap(item -> item(key, item, inside).stream())
                        .toList()
                : List.of();
    }

    private Optional<YamlMapping> item(String key, Node item, Keys inside) {
        if (item instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(yaml, mapping, inside));
        }
        wrongShape(key, item, "keys with values in each item");
        return Optional.empty();
    }

    private Optional<String> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            wrongShape(key, node, "a single text");
            return Optional.empty();
        }
        yaml.checkScalar(scalar);
        if (scalar.getValue().isBlank()) {
            yaml.faults().emptyValue(yaml.place(node), key);
            return Optional.empty();
        }
        if (yaml.isTooLong(scalar)) {
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    private <T> Optional<T> typed(String key, String text, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (DateTimeParseException e) {
            yaml.faults().notADate(place(key), text);
        } catch (IllegalArgumentException e) {
            yaml.faults().wrongValue(place(key), key, e);
        }
        return Optional.empty();
    }

    private void wrongShape(String key, Node node, String wanted) {
        yaml.faults().wrongShape(yaml.place(node), key, wanted);
    }
}
