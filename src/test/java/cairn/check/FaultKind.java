package cairn.check;

import cairn.testing.Samples;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of mistake, from a line of {@code faults/kinds.txt}: in which files, what is replaced by what, and where it has
 * to be told.
 */
record FaultKind(String name, Pattern files, String pattern, String replacement, IntFunction<List<Integer>> told) {

    /** The kinds of the list. */
    static List<FaultKind> all() {
        String[] parts = Samples.text(Samples.at("faults/kinds.txt")).split("\n\n");
        return Stream.of(parts)
                .filter(part -> !part.startsWith("#"))
                .map(FaultKind::of)
                .toList();
    }

    private static FaultKind of(String part) {
        String[] lines = part.split("\n");
        if (lines.length < 4) {
            throw new IllegalArgumentException("not a kind of fault: " + part);
        }
        return new FaultKind(
                lines[0],
                Pattern.compile(lines[1]),
                lines[2],
                lines[3].equals("(nothing)") ? "" : replacement(lines[3]),
                lines.length > 4 ? told(lines[4]) : List::of);
    }

    private static String replacement(String written) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(written)
                .replaceAll(unit -> Character.toString(Integer.parseInt(unit.group(1), 16)))
                .translateEscapes();
    }

    /** {@code +1} for the line below the match, {@code =2} for the second line of the file; several with commas. */
    private static IntFunction<List<Integer>> told(String written) {
        List<Integer> numbers =
                Stream.of(written.substring(1).split(",")).map(Integer::valueOf).toList();
        return switch (written.charAt(0)) {
            case '=' -> line -> numbers;
            case '+' -> line -> numbers.stream().map(number -> line + number).toList();
            default -> line -> numbers.stream().map(number -> line - number).toList();
        };
    }

    List<SeededFault> in(String file, String text) {
        return files.matcher(file).matches()
                ? SeededFault.replacing(name, file, text, pattern, replacement, told)
                : List.of();
    }
}
