package cairn.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Values as lines of YAML that any parser reads back as the same text. */
public final class YamlLine {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{Nd} ,.’()/-]*");
    private static final Pattern WORDS_THAT_MEAN_OTHERWISE = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");
    private static final int WIDTH = 100;

    private YamlLine() {}

    /** The text, in quotation marks where it needs some. */
    public static String quoted(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !WORDS_THAT_MEAN_OTHERWISE.matcher(text).matches();
        return plain
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** A key with a list of plain words, broken into lines. */
    public static List<String> list(String key, List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(key + ": [");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? "," : "]");
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("  ");
            }
            line.append(word).append(' ');
        }
        lines.add((words.isEmpty() ? line + "]" : line.toString()).stripTrailing());
        return lines;
    }
}
