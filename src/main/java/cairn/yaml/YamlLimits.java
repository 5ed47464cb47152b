package cairn.yaml;

import cairn.site.SourceRef;
import java.util.List;
import java.util.regex.Pattern;

/** Refuses keys and values that would keep a parser busy for longer than a reader waits. No content needs them. */
record YamlLimits(YamlText yaml) {

    /** The characters (UTF-16 units) of the longest line, and of the longest value. */
    static final int LONGEST = 4096;

    private static final int DEEPEST = 20;
    private static final Pattern NESTED = Pattern.compile("^\\s*(?:[-?] ){%d}".formatted(DEEPEST + 1));

    /** Tells what goes past a limit, and whether nothing does. */
    boolean hold() {
        List<String> lines = yaml.text().lines().toList();
        int open = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            SourceRef place = new SourceRef(yaml.file(), yaml.linesAbove() + i + 1, 1);
            open = Math.max(0, open + opened(line));
            if (line.length() > LONGEST) {
                yaml.faults().lineTooLong(place, LONGEST);
                return false;
            } else if (open > DEEPEST || NESTED.matcher(line).find()) {
                yaml.faults().nestedTooDeep(place, DEEPEST);
                return false;
            }
        }
        return true;
    }

    /** How many brackets a line opens and does not close; those in quotation marks count too, as they close again. */
    private static int opened(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            open += character == '[' || character == '{' ? 1 : character == ']' || character == '}' ? -1 : 0;
        }
        return open;
    }
}
