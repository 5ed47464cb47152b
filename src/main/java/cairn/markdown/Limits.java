package cairn.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses text that would keep a parser busy for longer than a reader waits. No guidance needs it. */
final class Limits {

    private static final int LINE = 4096;
    private static final Pattern NESTED = Pattern.compile("^(?:[ >]|[-*+] ){0,60}>(?:[ ]*>){12,}");
    private static final Pattern RUN = Pattern.compile("([*_`~\\[\\](<!\\\\])\\1{15,}");

    private Limits() {}

    /** What goes past a limit, at most one finding a line. */
    static List<Finding> check(String text) {
        List<Finding> findings = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            checkLine(lines[i], i + 1, findings);
        }
        return findings;
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
        } else if (NESTED.matcher(line).find()) {
            findings.add(new Finding(
                    "nested-too-deep",
                    new Place(number, 1),
                    "Boxes stand inside each other more than 12 deep.",
                    "Take the extra > marks away."));
        } else if (tab >= 0) {
            findings.add(new Finding(
                    "tab",
                    new Place(number, line.codePointCount(0, tab) + 1),
                    "There is a tab in this line, and its width is anybody's guess.",
                    "Use spaces."));
        }
    }
}
