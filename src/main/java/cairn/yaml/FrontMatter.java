package cairn.yaml;

import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Arrays;
import java.util.Optional;

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
        YamlText yaml = new YamlText(file.path(), 1, keys, problems);
        return new FrontMatter(yaml.mapping(allowed), body(lines, end));
    }

    /** The body of a file, where its front matter is that of another one, letter by letter. */
    public static Optional<String> bodyBelowSame(SourceFile file, SourceFile other) {
        String[] lines = file.text().split("\n", -1);
        String[] others = other.text().split("\n", -1);
        int end = end(lines);
        return end >= 0 && end == end(others) && Arrays.equals(lines, 0, end + 1, others, 0, end + 1)
                ? Optional.of(body(lines, end))
                : Optional.empty();
    }

    private static String body(String[] lines, int end) {
        return "\n".repeat(end + 1) + String.join("\n", Arrays.copyOfRange(lines, end + 1, lines.length));
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
