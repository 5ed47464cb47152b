package cairn.testing;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that is made by a rule; see {@code hostile/markdown.recipes} and {@code hostile/yaml.recipes}.
 *
 * @param code what it is refused with; {@code read} where it is not
 * @param lightFrom the Java from which on it need not be refused, since its own pattern matching takes it lightly
 */
public record Recipe(String code, int lightFrom, String name, String text) {

    private static final Pattern LINE = Pattern.compile("([^\\s<]+)(?:<(\\d+))?\\s+(.+?)\\s+(\".*)");
    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?: (x|to) (\\d+))?");
    private static final Pattern CODE_UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** The recipe on a line. */
    public static Recipe of(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no recipe: " + line);
        }
        int lightFrom =
                Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        String text = PART.matcher(parts.group(4)).results().map(Recipe::part).collect(Collectors.joining());
        return new Recipe(parts.group(1), lightFrom, parts.group(3), text);
    }

    /** Whether this Java may take it lightly. */
    public boolean isLightHere() {
        return Runtime.version().feature() >= lightFrom;
    }

    /** The recipes of a file in {@code src/test/resources}, a line each. */
    public static Stream<Recipe> list(String path) {
        return Samples.text(Samples.at(path))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Recipe::of);
    }

    private static String part(MatchResult part) {
        String text = CODE_UNIT
                .matcher(part.group(1))
                .replaceAll(unit -> Character.toString(Integer.parseInt(unit.group(1), 16)))
                .translateEscapes();
        if (part.group(2) == null) {
            return text;
        }
        int times = Integer.parseInt(part.group(3));
        return part.group(2).equals("x") ? text.repeat(times) : rising(times, time -> text.repeat(time) + " ");
    }

    private static String rising(int times, IntFunction<String> one) {
        return IntStream.rangeClosed(1, times).mapToObj(one).collect(Collectors.joining());
    }
}
