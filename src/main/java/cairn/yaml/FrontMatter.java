package cairn.yaml;

import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Arrays;

/**
 * A Markdown file in its two parts.
 *
 * @param keys what stands between the lines of three hyphens
 * @param body the whole text with an empty line for each line of front matter, so that line numbers stay true
 */
public record FrontMatter(YamlMapping keys, String body) {

    private static final String FENCE = "---";

    /** The parts of a file that must have front matter with no other keys than these. */
    public static FrontMatter of(SourceFile file, Keys allowed, Problems problems) {
        String[] lines = file.text().split("\n", -1);
        int end = end(lines);
        if (end < 0) {
            problems.error(
                    lines[0].stripTrailing().equals(FENCE) ? "front-matter-not-closed" : "no-front-matter",
                    new SourceRef(file.path(), 1, 1),
                    "The page does not begin with keys between two lines of three hyphens.",
                    "Begin with ---, then lines such as \"title: …\", then --- again.");
            return new FrontMatter(new YamlMapping(new YamlText(file.path(), 0, "", problems), allowed), "");
        }
        String keys = String.join("\n", Arrays.copyOfRange(lines, 1, end));
        String body = "\n".repeat(end + 1) + String.join("\n", Arrays.copyOfRange(lines, end + 1, lines.length));
        YamlText yaml = new YamlText(file.path(), 1, keys, problems);
        return new FrontMatter(yaml.mapping(allowed), body);
    }

    private static int end(String[] lines) {
        if (lines[0].stripTrailing().equals(FENCE)) {
            for (int i = 1; i < lines.length; i++) {
                if (lines[i].stripTrailing().equals(FENCE)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
