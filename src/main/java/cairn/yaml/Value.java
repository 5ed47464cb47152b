package cairn.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may stand behind a key. */
public sealed interface Value {

    /** Any words. */
    Value TEXT = new Text(Optional.empty());
    /** A day. */
    Value DAY = pattern("\\d{4}-\\d{2}-\\d{2}");
    /** A day, or a day and a time. */
    Value MOMENT = pattern("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?");
    /** A name in small letters, digits and hyphens. */
    Value SLUG = pattern("[a-z0-9]+(-[a-z0-9]+)*");
    /** An address on this site. */
    Value PATH = pattern("/|(/[a-z0-9]+(-[a-z0-9]+)*)+");
    /** An address of another site. */
    Value SECURE_ADDRESS = pattern("https://.+");
    /** A span of time. */
    Value SPAN = pattern("\\d{1,4} (day|week|month|year)s?");
    /** A whole number. */
    Value NUMBER = new Number();

    /**
     * Words.
     *
     * @param pattern a regular expression for the whole of them
     */
    record Text(Optional<String> pattern) implements Value {}

    /** One of some words. */
    record Word(List<String> words) implements Value {}

    /** A whole number. */
    record Number() implements Value {}

    /** A list of such values. */
    record ListOf(Value item) implements Value {}

    /** Keys with values of their own. */
    record Mapping(Keys keys) implements Value {}

    /** One of two kinds of values. */
    record Either(Value one, Value other) implements Value {}

    /** Such a value, or a list of them. */
    static Value oneOrMore(Value item) {
        return new Either(item, new ListOf(item));
    }

    /** Words of that form. */
    static Value pattern(String pattern) {
        return new Text(Optional.of(pattern));
    }

    /** The word of one of the constants. */
    static <E extends Enum<E>> Value word(E[] values, Function<E, String> word) {
        return new Word(Stream.of(values).map(word).toList());
    }

    /** The words of which it, or each item of it, is one; none where it may be others. */
    default List<String> words() {
        if (this instanceof Word word) {
            return word.words();
        }
        return this instanceof ListOf list ? list.item().words() : List.of();
    }

    /** The keys that stand in it, or in each item of it. */
    default Optional<Keys> inside() {
        if (this instanceof Mapping mapping) {
            return Optional.of(mapping.keys());
        }
        if (this instanceof Either either) {
            return either.one().inside().or(either.other()::inside);
        }
        return this instanceof ListOf list ? list.item().inside() : Optional.empty();
    }
}
