package cairn.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Refuses text that would keep a parser busy for longer than a reader waits. No guidance needs it. */
final class Limits {

    private static final int LINE = 4096;
    private static final int LINES = 5_000;
    private static final int LINES_TOGETHER = 300;
    private static final int CHARACTERS_TOGETHER = 32_000;
    /** How many lists, boxes or directives may stand inside each other. */
    static final int DEEPEST = 12;

    private static final String EXPLAINS = "*[";
    private static final Pattern NESTED =
            Pattern.compile("\\s{48,}\\S|(?:[ ]*(?:>|[-*+](?=[ ])|\\d{1,9}[.)](?=[ ]))){%d}".formatted(DEEPEST + 1));
    /** The parser puts the word into a pattern, and fails on some in a list. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "[\\s>]*(?:(?:[-*+]|\\d+[.)])\\s+)*\\*\\[(?![\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}&/ .'’-]*\\]:).*\\]:");

    private static final Pattern EMPTY = Pattern.compile("[\\s>]*");
    /** The library stumbles over abbreviations that are explained anywhere but at the left edge. */
    private static final Pattern MISPLACED =
            Pattern.compile("[ ]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ ]*)+[*]\\[[^\\]]+\\]:|[ ]+[*]\\[[^\\]]+\\]:");

    private static final Pattern RUN = Pattern.compile("([*_`~\\[\\](<!\\\\])\\1{15,}");

    private Limits() {}

    /** What goes past a limit, in the order of the lines. */
    static List<Finding> check(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length > LINES) {
            return List.of(tooManyLines());
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            checkLine(lines[i], i + 1, findings);
        }
        checkStretches(lines, findings);
        findings.sort(Comparator.comparing(finding -> finding.place().line()));
        return findings;
    }

    /** What a parser has to look at at once grows with the text between two empty lines, and its work faster than that. */
    private static void checkStretches(String[] lines, List<Finding> findings) {
        int together = 0;
        int characters = 0;
        boolean told = false;
        for (int i = 0; i < lines.length; i++) {
            boolean empty = EMPTY.matcher(lines[i]).matches();
            together = empty ? 0 : together + 1;
            characters = empty ? 0 : characters + lines[i].length();
            boolean tooMuch = together > LINES_TOGETHER || characters > CHARACTERS_TOGETHER;
            if (tooMuch && !told) {
                findings.add(noEmptyLine(i + 1));
            }
            told = tooMuch;
        }
    }

    /** The first directive that stands deeper than any may; the parser opens none inside it. */
    static Optional<Finding> findTooDeep(Document tree, LineIndex lines) {
        return StreamSupport.stream(tree.getDescendants().spliterator(), false)
                .filter(node -> node instanceof DirectiveNode directive
                        && !directive.syntax().leaf()
                        && node.countAncestorsOfType(DirectiveNode.class) >= DEEPEST)
                .findFirst()
                .map(node -> tooDeep(lines.place(node.getStartOffset()).line()));
    }

    private static void checkLine(String line, int number, List<Finding> findings) {
        Matcher run = RUN.matcher(line);
        int tab = line.indexOf('\t');
        if (line.length() > LINE) {
            findings.add(new Finding(
                    "line-too-long",
                    new Place(number, LINE + 1),
                    "This line is longer than %d characters.".formatted(LINE),
                    "Break it into paragraphs, with an empty line between them."));
        } else if (run.find()) {
            findings.add(new Finding(
                    "too-many-marks",
                    new Place(number, run.start() + 1),
                    "The mark %s stands here more than 15 times in a row.".formatted(run.group(1)),
                    "Take the extra marks away."));
        } else if (NESTED.matcher(line).lookingAt()) {
            findings.add(tooDeep(number));
        } else if (line.contains(EXPLAINS) && ABBREVIATION.matcher(line).lookingAt()) {
            findings.add(new Finding(
                    "wrong-abbreviation",
                    new Place(number, 1),
                    "This line explains a word that is none.",
                    "Write the short form in letters and digits, as in *[NCA]: National Crime Agency."));
        } else if (line.contains(EXPLAINS) && MISPLACED.matcher(line).lookingAt()) {
            findings.add(new Finding(
                    "abbreviation-place",
                    new Place(number, 1),
                    "An abbreviation is explained inside a list or a box.",
                    "Begin the line with *[ at the left edge, outside lists and boxes."));
        } else if (tab >= 0) {
            findings.add(new Finding(
                    "tab",
                    new Place(number, line.codePointCount(0, tab) + 1),
                    "There is a tab in this line, and its width is anybody's guess.",
                    "Use spaces."));
        }
    }

    private static Finding tooManyLines() {
        return new Finding(
                "too-many-lines",
                new Place(LINES + 1, 1),
                "This text has more than %,d lines.".formatted(LINES),
                "Split the page.");
    }

    private static Finding noEmptyLine(int line) {
        return new Finding(
                "no-empty-line",
                new Place(line, 1),
                "More than %,d lines or %,d characters stand here without an empty line between them."
                        .formatted(LINES_TOGETHER, CHARACTERS_TOGETHER),
                "Put empty lines between paragraphs, and break long lists up.");
    }

    private static Finding tooDeep(int line) {
        return new Finding(
                "nested-too-deep",
                new Place(line, 1),
                "Lists or boxes stand inside each other more than %d deep.".formatted(DEEPEST),
                "Take the extra marks or spaces away, and end each ::: box.");
    }
}
