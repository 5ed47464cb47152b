package cairn.yaml;

import cairn.site.SourceRef;
import cairn.source.Problems;
import java.util.List;
import java.util.Set;

/** The words for what can be wrong with keys and values. */
record YamlFaults(Problems problems) {

    private static final String COMPARE = "Compare it with another file of the same kind.";

    void unknownKey(SourceRef place, String key, Set<String> allowed) {
        problems.error(
                "unknown-key",
                place,
                "The key \"%s\" means nothing here.".formatted(key),
                Problems.suggest(key, allowed));
    }

    void keyTwice(SourceRef place, String key) {
        problems.error(
                "key-twice", place, "The key \"%s\" stands here twice.".formatted(key), "Keep the one that is right.");
    }

    /** @param words those of which its value is one; none where it may be others */
    void missingKey(SourceRef place, String key, List<String> words) {
        String line = "Add a line \"%s: …\"".formatted(key);
        problems.error(
                "missing-key",
                place,
                "The key \"%s\" is missing.".formatted(key),
                words.isEmpty() ? line + "." : line + " with one of: " + String.join(", ", words) + ".");
    }

    void emptyValue(SourceRef place, String key) {
        problems.error(
                "empty-value",
                place,
                "The key \"%s\" has no value.".formatted(key),
                "Write one, or take the line away.");
    }

    void notADate(SourceRef place, String text) {
        problems.error(
                "wrong-value",
                place,
                "\"%s\" is not a date or a span of time.".formatted(text),
                "Write for example 2026-11-23.");
    }

    void lineTooLong(SourceRef place, int most) {
        problems.error(
                "line-too-long",
                place,
                "This line is longer than %d characters.".formatted(most),
                "Take out what does not belong there.");
    }

    void nestedTooDeep(SourceRef place, int most) {
        problems.error(
                "nested-too-deep",
                place,
                "Lists or keys stand inside each other more than %d deep.".formatted(most),
                "Take the extra marks away, and write the other half of each bracket.");
    }

    void valueTooLong(SourceRef place, int most) {
        problems.error(
                "wrong-value",
                place,
                "This value is longer than %d characters.".formatted(most),
                "Write it as the text of a page.");
    }

    void tooManyKeys(SourceRef place, int most) {
        problems.error(
                "too-many-keys",
                place,
                "There are more than %d keys here.".formatted(most),
                "Take out what does not belong there.");
    }

    void specialMark(SourceRef place) {
        problems.error(
                "special-mark",
                place,
                "A value that begins with & or ! would lose its first word.",
                "Put quotation marks round the whole value.");
    }

    void hiddenCharacter(SourceRef place) {
        problems.error(
                "hidden-character",
                place,
                "A character that nobody can see is written into this value by its number.",
                "Take the backslash and what belongs to it away.");
    }

    void runsOn(SourceRef place) {
        problems.error(
                "value-runs-on",
                place,
                "This line would become part of the value above it.",
                "Begin a key at the left edge, or put the whole value on one line.");
    }

    void cutOff(SourceRef place) {
        problems.error(
                "cut-off",
                place,
                "What stands behind this # would be lost.",
                "Put quotation marks round the whole value, or the note on a line of its own.");
    }

    /** Tells why a value was refused, in the words of the type that refused it. */
    void wrongValue(SourceRef place, String key, IllegalArgumentException why) {
        problems.error("wrong-value", place, sentence(why), "Write the value of \"%s\" in that form.".formatted(key));
    }

    /** Tells why several values do not go together. */
    void wrongValues(SourceRef place, IllegalArgumentException why) {
        problems.error("wrong-value", place, sentence(why), COMPARE);
    }

    void wrongShape(SourceRef place, String key, String wanted) {
        problems.error("wrong-shape", place, "The key \"%s\" wants %s.".formatted(key, wanted), COMPARE);
    }

    /** Tells that one text stands where several may. */
    void wantsList(SourceRef place, String key, String text) {
        String mend = text.matches("[^\\[\\]{},:#\"']{1,40}")
                ? "Put brackets round it: \"%s: [%s]\".".formatted(key, text)
                : COMPARE;
        problems.error("wrong-shape", place, "The key \"%s\" wants a list, such as [one, two].".formatted(key), mend);
    }

    private static String sentence(IllegalArgumentException why) {
        String message = String.valueOf(why.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
