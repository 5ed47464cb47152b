package cairn.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One mistake in a text that was good.
 *
 * @param kind what an editor would say was done
 * @param file where
 * @param text the whole text with the mistake
 * @param lines the lines on one of which it has to be told
 */
record SeededFault(String kind, String file, String text, List<Integer> lines) {

    /**
     * Mistakes made by replacing: at each match, or some of them where there are many.
     *
     * @param replacement with {@code $1} and the like for groups
     * @param told the line on which it is told, where that is not the line of the match
     */
    static List<SeededFault> replacing(
            String kind,
            String file,
            String text,
            String pattern,
            String replacement,
            IntFunction<List<Integer>> told) {
        Pattern compiled = Pattern.compile(pattern, Pattern.MULTILINE);
        List<Integer> starts =
                compiled.matcher(text).results().map(MatchResult::start).toList();
        List<SeededFault> faults = new ArrayList<>();
        for (int i : some(starts.size())) {
            int start = starts.get(i);
            String changed = replaced(text, compiled, start, replacement);
            if (!changed.equals(text)) {
                faults.add(new SeededFault(kind, file, changed, told.apply(line(text, start))));
            }
        }
        return faults;
    }

    private static String replaced(String text, Pattern pattern, int start, String replacement) {
        Matcher match = pattern.matcher(text);
        StringBuilder changed = new StringBuilder();
        if (match.find(start)) {
            match.appendReplacement(changed, replacement);
            changed.append(text, match.end(), text.length());
        }
        return changed.toString();
    }

    /** The first, the middle and the last of them. */
    private static int[] some(int count) {
        return count <= 3 ? IntStream.range(0, count).toArray() : new int[] {0, count / 2, count - 1};
    }

    /** The line of an offset, from 1. */
    static int line(String text, int offset) {
        return (int) text.substring(0, offset)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
    }
}
