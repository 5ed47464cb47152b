package cairn.content;

import cairn.site.SourceRef;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values of a YAML text, each known with its place. Every value is read as the text that was written and typed
 * only when asked for, so that {@code 0345}, {@code no} and {@code 9:00} stay what the editor meant.
 */
final class YamlMapping {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final YamlText yaml;
    private final SourceRef start;
    private final boolean readable;

    /** The mapping of a node; keys that stand twice or are not allowed are told. */
    YamlMapping(YamlText yaml, MappingNode node, Set<String> allowed) {
        this.yaml = yaml;
        this.start = yaml.place(node);
        this.readable = true;
        for (NodeTuple entry : node.getValue()) {
            keep(entry, allowed);
        }
    }

    /** A mapping that could not be read, which has been told: it says nothing, and misses nothing. */
    YamlMapping(YamlText yaml) {
        this.yaml = yaml;
        this.start = yaml.start();
        this.readable = false;
    }

    private void keep(NodeTuple entry, Set<String> allowed) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        SourceRef place = yaml.place(entry.getKeyNode());
        if (!allowed.isEmpty() && !allowed.contains(key)) {
            yaml.problems()
                    .error(
                            "unknown-key",
                            place,
                            "The key \"%s\" means nothing here.".formatted(key),
                            Problems.suggest(key, allowed));
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            yaml.problems()
                    .error(
                            "key-twice",
                            place,
                            "The key \"%s\" stands here twice.".formatted(key),
                            "Keep the one that is right.");
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** The place of a key's value, or of the mapping where the key is not there. */
    SourceRef place(String key) {
        return Optional.ofNullable(values.get(key)).map(yaml::place).orElse(start);
    }

    /** The text of a key. */
    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(key, node));
    }

    /** The text of a key that must be there and not be empty. */
    String required(String key) {
        return required(key, Function.identity(), "");
    }

    /** The typed value of a key that must be there; the other one where it is not, which is told. */
    <T> T required(String key, Function<String, T> type, T other) {
        if (!readable) {
            return other;
        }
        if (!values.containsKey(key)) {
            tellMissing(key);
            return other;
        }
        return optional(key, type).orElse(other);
    }

    /** The typed value of a key; a value that does not fit is told. */
    <T> Optional<T> optional(String key, Function<String, T> type) {
        return text(key).flatMap(text -> typed(key, text, type));
    }

    /** A value made of several keys of this mapping; one that cannot be made is told at the mapping's place. */
    <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            yaml.problems().error("wrong-value", start, sentence(e), "Compare it with another file of the same kind.");
            return Optional.empty();
        }
    }

    /** The typed items of a key that holds a list; nothing where it is not there. */
    <T> List<T> list(String key, Function<String, T> type) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode items)) {
            wrongShape(key, node, "a list, such as [one, two]");
            return List.of();
        }
        return items.getValue().stream()
                .flatMap(item -> scalar(key, item).stream())
                .flatMap(text -> typed(key, text, type).stream())
                .toList();
    }

    /** The mapping that a key must hold. */
    Optional<YamlMapping> requiredMapping(String key, Set<String> allowed) {
        if (readable && !values.containsKey(key)) {
            tellMissing(key);
        }
        return mapping(key, allowed);
    }

    /** The mapping that a key holds. */
    Optional<YamlMapping> mapping(String key, Set<String> allowed) {
        Node node = values.get(key);
        if (node != null && !(node instanceof MappingNode)) {
            wrongShape(key, node, "keys with values below it");
        }
        return node instanceof MappingNode mapping
                ? Optional.of(new YamlMapping(yaml, mapping, allowed))
                : Optional.empty();
    }

    /** The mappings that a key holds as a list. */
    List<YamlMapping> mappings(String key, Set<String> allowed) {
        Node node = values.get(key);
        if (node != null && !(node instanceof SequenceNode)) {
            wrongShape(key, node, "a list whose items begin with a hyphen");
        }
        return node instanceof SequenceNode items
                ? items.getValue().stream()
                        .flatMap(item -> item(key, item, allowed).stream())
                        .toList()
                : List.of();
    }

    private Optional<YamlMapping> item(String key, Node item, Set<String> allowed) {
        if (item instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(yaml, mapping, allowed));
        }
        wrongShape(key, item, "keys with values in each item");
        return Optional.empty();
    }

    private Optional<String> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            wrongShape(key, node, "a single text");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            yaml.problems()
                    .error(
                            "empty-value",
                            yaml.place(node),
                            "The key \"%s\" has no value.".formatted(key),
                            "Write one, or take the line away.");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    private <T> Optional<T> typed(String key, String text, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (DateTimeParseException e) {
            wrongValue(key, "\"%s\" is not a date or a span of time.".formatted(text), "Write for example 2026-11-23.");
        } catch (IllegalArgumentException e) {
            wrongValue(key, sentence(e), "Write the value of \"%s\" in that form.".formatted(key));
        }
        return Optional.empty();
    }

    private void tellMissing(String key) {
        yaml.problems()
                .error(
                        "missing-key",
                        start,
                        "The key \"%s\" is missing.".formatted(key),
                        "Add a line \"%s: …\".".formatted(key));
    }

    private static String sentence(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    private void wrongValue(String key, String message, String mend) {
        yaml.problems().error("wrong-value", place(key), message, mend);
    }

    private void wrongShape(String key, Node node, String wanted) {
        yaml.problems()
                .error(
                        "wrong-shape",
                        yaml.place(node),
                        "The key \"%s\" wants %s.".formatted(key, wanted),
                        "Compare it with another file of the same kind.");
    }
}
