package cairn.yaml;

import cairn.site.SourceRef;
import cairn.source.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys and values of a YAML text, each known with its place. Every value is read as the text that was written and typed
 * only when asked for, so that {@code 0345}, {@code no} and {@code 9:00} stay what the editor meant.
 */
public final class YamlMapping {

    private final YamlText yaml;
    private final Keys allowed;
    private final YamlEntries entries;
    private final YamlScalars scalars;
    private final YamlItems items;

    /** The mapping of a node; keys that stand twice or are not allowed are told. */
    YamlMapping(YamlText yaml, MappingNode node, Keys allowed) {
        this(yaml, allowed, new YamlEntries(yaml, node, allowed.names()));
    }

    /** A mapping that could not be read, which has been told: it says nothing, and misses nothing. */
    public YamlMapping(YamlText yaml, Keys allowed) {
        this(yaml, allowed, new YamlEntries(yaml));
    }

    private YamlMapping(YamlText yaml, Keys allowed, YamlEntries entries) {
        this.yaml = yaml;
        this.allowed = allowed;
        this.entries = entries;
        this.scalars = new YamlScalars(yaml);
        this.items = new YamlItems(yaml, entries, scalars);
    }

    /** The keys that are there, in the order in which they are written. */
    public Set<String> keys() {
        return entries.keys();
    }

    /** The place of a key's value, or of the mapping where the key is not there. */
    public SourceRef place(String key) {
        return entries.place(key);
    }

    /** Tells what is wrong with the value of a key that does not go together with others. */
    public void tell(String key, String code, String message, String mend) {
        yaml.problems().error(code, place(key), message, mend);
    }

    /** Tells that a key is missing that is wanted only together with others. */
    public void tellMissing(String key) {
        entries.tellMissing(key, allowed.words(key));
    }

    /** The text of a key. */
    public Optional<String> text(String key) {
        return entries.find(key).flatMap(node -> scalars.text(key, node));
    }

    /** The text of a key with the spaces and line ends round it; empty where there is none. */
    public String whole(String key) {
        return scalar(key).map(ScalarNode::getValue).orElse("");
    }

    private Optional<ScalarNode> scalar(String key) {
        return entries.find(key).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    /** The words of a key, with their places. */
    public Optional<Passage> passage(Passage.Kind kind, String key) {
        return scalar(key).filter(scalar -> !scalar.getValue().isBlank()).map(scalar -> scalars.passage(kind, scalar));
    }

    /** The words of several keys, one passage each. */
    public List<Passage> passages(Passage.Kind kind, String... keys) {
        return Stream.of(keys).flatMap(key -> passage(kind, key).stream()).toList();
    }

    /** The typed value of a key; a value that does not fit is told. */
    public <T> Optional<T> optional(String key, Function<String, T> type) {
        return text(key).flatMap(text -> scalars.typed(key, text, place(key), type));
    }

    /** The text of a key that must be there and not be empty. */
    public String required(String key) {
        return required(key, Function.identity(), "");
    }

    /** The typed value of a key that must be there; the other one where it is not, which is told. */
    public <T> T required(String key, Function<String, T> type, T other) {
        allowed.mustRequire(key);
        entries.require(key, allowed.words(key));
        return optional(key, type).orElse(other);
    }

    /** A value made of several keys of this mapping; one that cannot be made is told at the mapping's place. */
    public <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            yaml.faults().wrongValues(entries.start(), e);
            return Optional.empty();
        }
    }

    /** Whether a list is empty or not there, for which no reason has been told. */
    public boolean hasNone(String key) {
        return entries.lacks(key) || items.areNone(key);
    }

    /** The typed items of a key that holds a list; nothing where it is not there. */
    public <T> List<T> list(String key, Function<String, T> type) {
        return items.typed(key, type);
    }

    /** The typed items of a key that holds one, or a list of them; nothing where it is not there. */
    public <T> List<T> oneOrMore(String key, Function<String, T> type) {
        return holdsText(key) ? optional(key, type).stream().toList() : list(key, type);
    }

    /** Whether a single text stands behind a key. */
    public boolean holdsText(String key) {
        return scalar(key).isPresent();
    }

    /** The items of a key that holds a list, each once and with its place. */
    public Map<String, SourceRef> placedList(String key) {
        return items.placed(key);
    }

    /** The mapping that a key must hold. */
    public Optional<YamlMapping> requiredMapping(String key) {
        allowed.mustRequire(key);
        entries.require(key, allowed.words(key));
        return mapping(key);
    }

    /** The mapping that a key holds. */
    public Optional<YamlMapping> mapping(String key) {
        Keys inside = allowed.inside(key);
        return entries.find(key).flatMap(node -> nested(key, node, inside, "keys with values below it"));
    }

    /** The mappings that a key holds as a list. */
    public List<YamlMapping> mappings(String key) {
        Keys inside = allowed.inside(key);
        return items.mappings(key).stream()
                .flatMap(item -> nested(key, item, inside, "keys with values in each item").stream())
                .toList();
    }

    private Optional<YamlMapping> nested(String key, Node node, Keys inside, String wanted) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(yaml, mapping, inside));
        }
        yaml.faults().wrongShape(yaml.place(node), key, wanted);
        return Optional.empty();
    }
}
