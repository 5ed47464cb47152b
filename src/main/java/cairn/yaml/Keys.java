package cairn.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that a piece of YAML may have. It is read by them, and the JSON Schemas for editors' programs are made of
 * them, so that the two cannot say different things.
 *
 * @param all in the order in which they are best written; with none, every key is allowed
 */
public record Keys(List<Key> all) {

    /** Whatever the author writes. */
    public static final Keys ANY = new Keys(List.of());

    /** Those keys and no others. */
    public static Keys of(Key... keys) {
        return new Keys(List.of(keys));
    }

    /** These keys and more. */
    public Keys and(Key... more) {
        return new Keys(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    /** These keys and those. */
    public Keys and(Keys more) {
        return and(more.all().toArray(Key[]::new));
    }

    /** Of these keys only those with such names. */
    public Keys only(String... names) {
        return new Keys(
                all.stream().filter(key -> List.of(names).contains(key.name())).toList());
    }

    /** Their names. */
    public Set<String> names() {
        return all.stream().map(Key::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of which the value of that key is one; none where it may be others. */
    List<String> words(String name) {
        return all.stream()
                .filter(key -> key.name().equals(name))
                .flatMap(key -> key.value().words().stream())
                .toList();
    }

    /**
     * The keys of the mapping, or of each mapping in the list, that a key holds; where every key is allowed, every key.
     *
     * @throws IllegalStateException where no such key holds one: what reads it and what says so must be one
     */
    public Keys inside(String name) {
        if (all.isEmpty()) {
            return ANY;
        }
        return all.stream()
                .filter(key -> key.name().equals(name))
                .flatMap(key -> key.value().inside().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the key %s holds no keys".formatted(name)));
    }

    /**
     * Makes sure that what a reader wants is said to be wanted, before it asks for it.
     *
     * @throws IllegalStateException where it is not
     */
    void mustRequire(String name) {
        boolean said = all.isEmpty()
                || all.stream().anyMatch(key -> key.name().equals(name) && key.need() != Key.Need.OPTIONAL);
        if (!said) {
            throw new IllegalStateException("the key %s is wanted and not said to be".formatted(name));
        }
    }
}
