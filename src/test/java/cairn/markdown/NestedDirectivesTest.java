package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Boxes in boxes, made by chance: what was put in comes out, in its place, and nothing runs into its neighbour. */
class NestedDirectivesTest {

    private static final int DOCUMENTS = Integer.getInteger("cairn.documents", 1500);
    private static final List<String> NAMES = List.of("steps", "do", "dont", "details", "example", "audience");

    private final Random random = new Random(Long.getLong("cairn.seed", 20261123));
    private int words;

    /** What was written, and the same as a tree in text. */
    private record Written(List<String> lines, String tree) {}

    @Test
    void comeOutAsTheyWerePutIn() {
        for (int i = 0; i < DOCUMENTS; i++) {
            Written written = blocks(4, false);
            String text = String.join("\n", written.lines()) + "\n";

            MarkdownDocument read = parse(text);

            assertThat(read.findings()).as(text).isEmpty();
            assertThat(tree(read.blocks())).as(text).isEqualTo(written.tree());
        }
    }

    @Test
    void areToldAtTheirFirstLineWhereOneHasNoEnd() {
        for (int i = 0; i < DOCUMENTS / 5; i++) {
            Written around = blocks(2, false);
            Written inside = blocks(2, false);
            List<String> lines = new ArrayList<>(around.lines());
            lines.add("");
            int opening = lines.size() + 1;
            lines.add("::::::: example");
            lines.add("");
            lines.addAll(inside.lines());

            assertThat(parse(String.join("\n", lines)).findings())
                    .as(String.join("\n", lines))
                    .anyMatch(finding -> finding.code().equals("directive-not-closed")
                            && finding.place().line() == opening);
        }
    }

    private Written blocks(int depth, boolean inBox) {
        List<String> lines = new ArrayList<>();
        List<String> trees = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Written block = block(depth, inBox);
            if (i > 0) {
                lines.add("");
            }
            lines.addAll(block.lines());
            trees.add(block.tree());
        }
        return new Written(lines, String.join(" ", trees));
    }

    private Written block(int depth, boolean inBox) {
        int kind = random.nextInt(depth == 0 ? 3 : inBox ? 4 : 6);
        return switch (kind) {
            case 0 -> paragraph();
            case 1 -> list();
            case 2 -> code();
            case 3 -> callout(depth);
            default -> directive(depth);
        };
    }

    private Written paragraph() {
        String word = word();
        return new Written(List.of(word, word), "p(%1$s %1$s)".formatted(word));
    }

    /** Words behind it, since two lists that follow each other are one. */
    private Written list() {
        String word = word();
        return new Written(
                List.of("- " + word, "  " + word, "", "end" + word), "ul(%1$s %1$s) p(end%1$s)".formatted(word));
    }

    /** What looks like the end of a directive inside code is none. */
    private Written code() {
        String word = word();
        return new Written(List.of("```", ":::::::::", "::: do", word, "```"), "pre(%s)".formatted(word));
    }

    private Written callout(int depth) {
        Written inside = blocks(depth - 1, true);
        List<String> lines = new ArrayList<>(List.of("> [!NOTE]", ">"));
        inside.lines().forEach(line -> lines.add(line.isEmpty() ? ">" : "> " + line));
        return new Written(lines, "note(%s)".formatted(inside.tree()));
    }

    /** One colon more than what may stand inside, or as many: then the innermost ends first. */
    private Written directive(int depth) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        Written inside = blocks(depth - 1, false);
        String colons = ":".repeat(random.nextBoolean() ? 3 : 3 + depth);
        List<String> lines = new ArrayList<>();
        lines.add(colons + " " + name);
        if (random.nextBoolean()) {
            lines.add("");
        }
        lines.addAll(inside.lines());
        if (random.nextBoolean()) {
            lines.add("");
        }
        lines.add(colons + ":".repeat(random.nextInt(2)));
        return new Written(lines, "%s(%s)".formatted(name, inside.tree()));
    }

    private String word() {
        words++;
        return "word"
                + String.valueOf(words)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                        .collect(Collectors.joining());
    }

    private static String tree(List<MarkdownBlock> blocks) {
        return blocks.stream().map(NestedDirectivesTest::tree).collect(Collectors.joining(" "));
    }

    private static String tree(MarkdownBlock block) {
        if (block instanceof MarkdownBlock.Directive directive) {
            return "%s(%s)".formatted(directive.name(), tree(directive.blocks()));
        }
        if (block instanceof MarkdownBlock.Callout callout) {
            return "%s(%s)".formatted(callout.kind(), tree(callout.blocks()));
        }
        String html = ((MarkdownBlock.Prose) block).html();
        String tag = html.replaceAll("(?s)^<(\\w+).*", "$1");
        String plain = html.replaceAll("<[^>]*>", "").replaceAll(":{9}|::: do", "");
        return "%s(%s)".formatted(tag, plain.strip().replaceAll("\\s+", " "));
    }

    private static MarkdownDocument parse(String text) {
        return Markdown.parse(
                text, (destination, words, place) -> new LinkTargets.Target(destination, Optional.empty()));
    }
}
