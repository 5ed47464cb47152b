package cairn.yaml;

/**
 * One key of a piece of YAML.
 *
 * @param name as it is written before the colon
 * @param need whether it must be there
 * @param about what it says, for the author
 * @param value what may stand behind it
 */
public record Key(String name, Need need, String about, Value value) {

    /** Whether a key must be there. */
    public enum Need {
        ALWAYS,
        /** Where others or the file's place ask for it. */
        SOMETIMES,
        OPTIONAL
    }

    /** A key that must be there. */
    public static Key required(String name, String about, Value value) {
        return new Key(name, Need.ALWAYS, about, value);
    }

    /** A key that must be there at times. */
    public static Key sometimes(String name, String about, Value value) {
        return new Key(name, Need.SOMETIMES, about, value);
    }

    /** A key that may be left out. */
    public static Key optional(String name, String about, Value value) {
        return new Key(name, Need.OPTIONAL, about, value);
    }
}
