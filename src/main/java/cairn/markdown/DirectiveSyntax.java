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
 */
record DirectiveSyntax(int colons, String name, Optional<String> label, Map<String, String> attributes) {

    private static final Pattern LINE =
            Pattern.compile("(:{2,})\\s*([a-z][a-z-]*)\\s*(?:\\[([^\\]]*)\\])?([^{]*)(?:\\{([^}]*)\\})?\\s*");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*(?:#([\\w-]+)|([\\w-]+)=(?:\"([^\"]*)\"|(\\S+)))");

    /** Those parts, where the line is the opening of a directive; a bare label may stand in place of one in brackets. */
    static Optional<DirectiveSyntax> of(CharSequence line) {
        Matcher parts = LINE.matcher(line.toString().strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String bare = parts.group(4).strip();
        Optional<String> label = Optional.ofNullable(parts.group(3)).or(() -> Optional.of(bare));
        return Optional.of(new DirectiveSyntax(
                parts.group(1).length(),
                parts.group(2),
                label.filter(text -> !text.isEmpty()),
                attributes(Optional.ofNullable(parts.group(5)).orElse(""))));
    }

    /** How many colons a closing line has; 0 where the line is not one. */
    static int closing(CharSequence line) {
        String text = line.toString().strip();
        return text.matches(":{3,}") ? text.length() : 0;
    }

    boolean leaf() {
        return colons == 2;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher next = ATTRIBUTE.matcher(text);
        while (next.find()) {
            if (next.group(1) != null) {
                attributes.put("id", next.group(1));
            } else {
                attributes.put(next.group(2), next.group(3) != null ? next.group(3) : next.group(4));
            }
        }
        return attributes;
    }
}
