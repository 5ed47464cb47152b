package cairn.markdown;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents by chance, the same for the same seed: some that mean to be right, some of marks thrown together. */
final class RandomMarkdown {

    private static final List<String> WORDS = List.of(
            "Stop",
            "replying",
            "keep",
            "the messages",
            "tell",
            "someone",
            "é",
            "🙂",
            "don’t",
            "10am",
            "AT&T",
            "2 * 3",
            "a_b",
            "x",
            "it is 5 < 6",
            "“so”",
            "NCA",
            "1.",
            "#",
            "-",
            "+",
            "?",
            "end.",
            "you:",
            "(maybe)",
            "2019",
            "&amp;",
            "&eacute;");
    private static final List<String> MARKS = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "](",
            "![",
            "<",
            ">",
            "\\",
            "|",
            "&",
            "#",
            "~~",
            "~",
            " ",
            "  ",
            "    ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "2) ",
            "> ",
            "> [!NOTE]\n> ",
            "## ",
            "### ",
            "---",
            "***",
            "===",
            "```",
            "```\n",
            "~~~",
            "::: details X\n",
            ":::",
            "\n:::\n",
            "::org{id=x}",
            "| a | b |\n",
            "|---|---|\n",
            "| # c | d |\n",
            "*[NCA]: long\n",
            "{#id}",
            "&copy;",
            "&#35;",
            "[x](y.md)",
            "https:",
            "!",
            "\"",
            "'",
            ".",
            "1",
            "a",
            "b",
            "é",
            "🙂",
            "\u00a0",
            "\u2003",
            "$",
            "£",
            "word",
            "Two words");

    private final Random random;
    private boolean tidy;
    private int listed;

    RandomMarkdown(long seed) {
        this.random = new Random(seed);
    }

    /** Another document. */
    String next() {
        tidy = random.nextInt(4) > 0;
        return tidy || random.nextBoolean() ? blocks(3) : soup();
    }

    private String soup() {
        return several(1, 14, () -> pick(MARKS)).collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }

    private String blocks(int depth) {
        return several(1, 4, () -> block(depth))
                .collect(Collectors.joining(tidy ? "\n\n" : pick(List.of("\n\n", "\n\n", "\n\n\n", "\n"))));
    }

    private String block(int depth) {
        if (tidy && listed > 0) {
            return depth > 0 && random.nextInt(3) == 0 ? list(pick(List.of("- ", "1. ")), depth) : paragraph();
        }
        int kind = random.nextInt(depth > 0 ? 15 : 8);
        return switch (kind) {
            case 0, 1, 2 -> paragraph();
            case 3 ->
                tidy && depth < 3
                        ? paragraph()
                        : "#".repeat(2 + random.nextInt(2)) + " " + line() + pick(List.of("", " {#part}", " #"))
                                + "\n\n" + paragraph();
            case 4 -> tidy ? line() : pick(List.of("---", "***", "___", "* * *"));
            case 5 -> fenced();
            case 6 -> table();
            case 7 ->
                tidy && depth < 3
                        ? line()
                        : pick(List.of("::org{id=x}", "*[NCA]: long form", "::urgent{contact=y}", "---"));
            case 8, 9 -> list(pick(List.of("- ", "* ", "+ ", "-   ")), depth);
            case 10, 11 -> list(pick(List.of("1. ", "2) ", "10. ")), depth);
            case 12 -> quote("[!NOTE]\n" + blocks(depth - 1));
            default -> directive(depth);
        };
    }

    private String directive(int depth) {
        String colons = ":".repeat(3 + depth);
        String gap = pick(List.of("\n", "\n\n"));
        return colons
                + pick(
                        tidy
                                ? List.of(" details What", " example", "steps", " do")
                                : List.of(" details What", " example", " do", "steps", "", " 1"))
                + gap
                + blocks(depth - 1)
                + gap
                + colons;
    }

    private String list(String mark, int depth) {
        String gap = pick(List.of("\n", "\n", "\n\n"));
        listed++;
        String items = several(1, 3, () -> indent(mark, random.nextInt(3) == 0 ? blocks(depth - 1) : paragraph()))
                .collect(Collectors.joining(gap));
        listed--;
        return items;
    }

    private String indent(String mark, String text) {
        int width = mark.length() + (tidy ? 0 : pick(List.of(0, 0, 0, 1, -1)));
        return mark + text.replace("\n", "\n" + " ".repeat(Math.max(0, width))).replaceAll("(?m)^ +$", "");
    }

    private static String quote(String text) {
        return ("> " + text.replace("\n", "\n> ")).replaceAll("(?m) +$", "");
    }

    private String fenced() {
        String fence = pick(List.of("```", "~~~", "````"));
        return fence + "\n" + paragraph() + "\n" + pick(List.of("", "\n:::\n", "  x\n")) + fence;
    }

    private String table() {
        int columns = 1 + random.nextInt(3);
        String head = row(columns, "");
        String rows = several(1, 3, () -> row(columns, pick(List.of("", "# ")))).collect(Collectors.joining("\n"));
        return head + "\n" + "|---".repeat(columns) + "|\n" + rows;
    }

    private String row(int columns, String first) {
        return IntStream.range(0, columns)
                .mapToObj(column -> (column == 0 ? first : "") + line())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String paragraph() {
        return several(1, 3, this::line).collect(Collectors.joining(pick(List.of("\n", "\n", "\\\n"))));
    }

    private String line() {
        return several(1, 6, this::piece).collect(Collectors.joining(tidy ? " " : pick(List.of(" ", " ", " ", ""))));
    }

    private String piece() {
        return switch (random.nextInt(14)) {
            case 0 -> "*" + pick(WORDS) + "*";
            case 1 -> "**" + pick(WORDS) + " " + pick(WORDS) + "**";
            case 2 -> "_" + pick(WORDS) + "_";
            case 3 -> "`" + pick(WORDS) + "`";
            case 4 ->
                "[" + pick(WORDS) + " " + pick(WORDS) + "]("
                        + pick(List.of("a.md", "org:x", tidy ? "b.md" : "<a b>", "https://x.org/(a)?b=c&d", "a.md#é"))
                        + ")";
            case 5 -> "[" + piece() + "](page.md)";
            case 6 -> "\\" + pick(List.of("*", "_", "[", "]", "`", "<", "#", "|", "\\", "!", "a"));
            case 7 -> "***" + pick(WORDS) + "*" + " " + pick(WORDS) + "**";
            case 8 -> tidy ? pick(WORDS) : pick(MARKS).strip();
            case 9 ->
                pick(List.of("`a\\|b`", "*a*b", "a*b*", "**£**", "[a *b*](c.md)", "*[b](c.md)*", "“*a*”", "(**b**)"));
            default -> pick(WORDS);
        };
    }

    private java.util.stream.Stream<String> several(int least, int most, Supplier<String> next) {
        return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(i -> next.get()).toList().stream();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
