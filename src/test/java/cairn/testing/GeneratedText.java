package cairn.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A text in the dialect, made by chance from a seed, and the words that a reader has to find in it. No word stands in it
 * twice, so that one that is lost is noticed.
 */
public final class GeneratedText {

    private static final String[] STEMS = {"word", "Wort", "été", "слово", "λέξη", "言葉", "שלום", "n\u0303u", "ﬁn", "İz"
    };
    private static final String[] JOINS = {
        " ", " ", " ", " ", "\n", "\\\n", ", ", " – ", "; ", " \\* ", " \\[ ", " \\# "
    };
    private static final String[] ODD = {
        "&amp;",
        "&eacute;",
        "&#233;",
        "&",
        "&copy",
        "<",
        "> ",
        "\\",
        "_",
        "~",
        "{",
        "}",
        "|",
        ":",
        "::",
        "$1",
        "${x}",
        "%s",
        "'",
        "“",
        "…",
        "😀",
        "[[",
        "]]",
        "^",
        "==",
        "--",
        "`",
        "*",
        "+",
        "-",
        "1.",
        "#",
        "\\_",
        "\\`",
        "\\\\",
        "!",
        "=",
        "@"
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private final boolean odd;
    private int level = 1;

    /** The text of that seed. */
    public GeneratedText(long seed) {
        this.random = new Random(seed);
        this.odd = random.nextInt(4) == 0;
        for (int blocks = 1 + random.nextInt(12); blocks > 0; blocks--) {
            source.append(block("", 3)).append("\n\n");
        }
    }

    /** What an editor might have written. */
    public String source() {
        return source.toString();
    }

    /** The words of it that readers see, in their order. */
    public List<String> words() {
        return words;
    }

    private String block(String indent, int deep) {
        return switch (random.nextInt(deep > 0 ? 12 : 5)) {
            case 0, 1, 2 -> indented(indent, prose(false));
            case 3 -> indented(indent, link());
            case 4 -> indented(indent, code());
            case 5 -> list(indent, deep, "- ");
            case 6 -> list(indent, deep, "1. ");
            case 7 -> indent.isEmpty() && deep == 3 ? heading() : indented(indent, prose(false));
            case 8 -> indent.isEmpty() ? box(deep) : indented(indent, prose(false));
            case 9 -> indent.isEmpty() ? advice() : indented(indent, prose(false));
            case 10 -> indent.isEmpty() ? example(deep) : list(indent, deep, "* ");
            default -> indent.isEmpty() ? table() : indented(indent, prose(false));
        };
    }

    private static String indented(String indent, String text) {
        return indent + text.replace("\n", "\n" + indent);
    }

    private String word() {
        String word = STEMS[random.nextInt(STEMS.length)] + letters(words.size());
        words.add(word);
        return word;
    }

    /** A number in letters, since digits that stand alone could be taken for a telephone number. */
    private static String letters(int number) {
        return number == 0 ? "q" : letters(number / 20) + (char) ('a' + number % 20);
    }

    private String prose(boolean oneLine) {
        StringBuilder prose = new StringBuilder(word());
        for (int more = random.nextInt(12); more > 0; more--) {
            String join = JOINS[random.nextInt(JOINS.length)];
            prose.append(oneLine && join.contains("\n") ? " " : join).append(piece());
        }
        return prose.append(".").toString();
    }

    private String piece() {
        return switch (random.nextInt(odd ? 10 : 7)) {
            case 0 -> "*" + word() + "*";
            case 1 -> "**" + word() + " " + word() + "**";
            case 2 -> "`" + word() + "`";
            case 7 -> "***" + word() + "***";
            case 8 -> ODD[random.nextInt(ODD.length)] + word();
            case 9 -> "*" + word() + " **" + word() + "***" + ODD[random.nextInt(ODD.length)];
            case 3 -> "[" + word() + " *" + word() + "*](../../pages/about.md)";
            default -> word();
        };
    }

    private String link() {
        return switch (random.nextInt(4)) {
            case 0 -> {
                words.add("Police");
                yield "[Police](org:police)";
            }
            case 1 -> {
                words.add("101");
                yield "[101](contact:police-101)";
            }
            default -> word() + " [" + word() + "](topic.md) " + word();
        };
    }

    private String code() {
        return "```\n" + word() + "\n\n  <" + word() + "> &amp; *" + word() + "*\n```";
    }

    private String list(String indent, int deep, String mark) {
        StringBuilder list = new StringBuilder();
        boolean loose = random.nextBoolean();
        for (int items = 1 + random.nextInt(3); items > 0; items--) {
            list.append(indent).append(mark).append(prose(true)).append(loose ? "\n\n" : "\n");
            if (random.nextInt(3) == 0) {
                list.append(loose ? "" : "\n")
                        .append(block(indent + " ".repeat(mark.length()), deep - 1)
                                .stripTrailing())
                        .append(loose ? "\n\n" : "\n");
            }
        }
        return list.toString();
    }

    private String heading() {
        level = 2 + random.nextInt(level);
        String id = random.nextBoolean() ? " {#part-" + letters(words.size()) + "}" : "";
        String title = word() + " *" + word() + "* " + word();
        return "#".repeat(level) + " " + title + id + "\n\n" + prose(false);
    }

    private String box(int deep) {
        String mark = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION").get(random.nextInt(5));
        return indented("> ", "[!" + mark + "]\n" + inside(deep));
    }

    private String advice() {
        return switch (random.nextInt(3)) {
            case 0 -> "::: do\n\n" + list("", 1, "- ") + "\n:::";
            case 1 -> "::: dont\n\n" + list("", 1, "- ") + "\n:::";
            default -> "::: steps\n\n" + list("", 1, "1. ") + "\n:::";
        };
    }

    private String example(int deep) {
        Supplier<String> name = () -> random.nextBoolean() ? "details [" + word() + "]" : "details " + word();
        String opening = random.nextBoolean() ? "example" : name.get();
        return "::: " + opening + "\n\n" + inside(deep) + "\n\n:::";
    }

    private String inside(int deep) {
        return prose(false) + "\n\n" + list("", deep - 2, "- ").strip();
    }

    private String table() {
        return "| %s | %s |\n|---|---|\n| # %s | %s |".formatted(word(), word(), word(), word());
    }
}
