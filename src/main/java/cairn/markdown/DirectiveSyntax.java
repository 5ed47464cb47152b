package cairn.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening line of a directive, taken apart.
 *
 * @param colons how many it begins with: two for a leaf, three or more for one with a body
 * @param leftover what of the line has no meaning; empty where all has
 */
record DirectiveSyntax(
        int colons, String name, Optional<String> label, Map<String, String> attributes, String leftover) {

    private static final Pattern LINE =
            Pattern.compile("(:{2,})\\s*([a-z][a-z-]*)\\s*(?:\\[([^\\]]*)\\])?([^{]*)(?:\\{([^}]*)\\})?\\s*");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*(?:#([\\w-]+)|([\\w-]+)=(?:\"([^\"]*)\"|([^\\s\"]+)))(?=\\s|$)");

    /** Those parts, where the line is the opening of a directive; a bare label may stand in place of one in brackets. */
    static Optional<DirectiveSyntax> of(CharSequence line) {
        Matcher parts = LINE.matcher(line.toString().strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> bracketed = Optional.ofNullable(parts.group(3));
        String bare = parts.group(4).strip();
        Map<String, String> attributes = new LinkedHashMap<>();
        String rest = attributes(Optional.ofNullable(parts.group(5)).orElse(""), attributes);
        return Optional.of(new DirectiveSyntax(
                parts.group(1).length(),
                parts.group(2),
                bracketed.or(() -> Optional.of(bare)).filter(text -> !text.isEmpty()),
                attributes,
                ((bracketed.isPresent() ? bare : "") + " " + rest).strip()));
    }

    /** How many colons a closing line has; 0 where the line is not one. */
    static int closing(CharSequence line) {
        String text = line.toString().strip();
        return text.matches(":{3,}") ? text.length() : 0;
    }

    boolean leaf() {
        return colons == 2;
    }

    /** Takes the attributes out of a text and gives back what is left of it. */
    private static String attributes(String text, Map<String, String> attributes) {
        StringBuilder rest = new StringBuilder();
        Matcher next = ATTRIBUTE.matcher(text);
        while (next.find()) {
            boolean id = next.group(1) != null;
            String key = id ? "id" : next.group(2);
            String value =
                    id ? next.group(1) : Optional.ofNullable(next.group(3)).orElse(next.group(4));
            boolean again = attributes.putIfAbsent(key, value) != null;
            next.appendReplacement(rest, again ? Matcher.quoteReplacement(next.group()) : "");
        }
        return next.appendTail(rest).toString().strip();
    }
}
