package cairn.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how much of a line a problem is about, of which only the first character is known. */
final class Marked {

    private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"|([+\\d][\\d ]*\\d)");
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\([^)]*\\)|<[^>]*>|:{2,}.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[^\\s,;.:]*[\\p{L}\\p{N}])?|\\S");

    private Marked() {}

    /**
     * The length in code points, at least 1: of what the message names, else of the link, the directive or the word that
     * begins there.
     *
     * @param from the first character, from 0, in code points
     */
    static int length(String line, int from, String message) {
        int start = line.offsetByCodePoints(0, Math.min(from, line.codePointCount(0, line.length())));
        String rest = line.substring(start);
        Matcher named = NAMED.matcher(message);
        while (named.find()) {
            String name = named.group(1) == null ? named.group(2) : named.group(1);
            if (rest.startsWith(name)) {
                return name.codePointCount(0, name.length());
            }
        }
        return Math.max(1, Math.max(lengthOf(LINK, rest), lengthOf(WORD, rest)));
    }

    private static int lengthOf(Pattern pattern, String rest) {
        Matcher matcher = pattern.matcher(rest);
        return matcher.lookingAt() ? rest.codePointCount(0, matcher.end()) : 0;
    }
}
