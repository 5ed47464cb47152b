package cairn.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why a text is not YAML, told where the mistake was made and not where the parser noticed it.
 *
 * @param line from 0
 * @param column from 0, in code points
 */
record YamlSyntaxFault(int line, int column, String message, String mend) {

    /** A value that begins with a quotation mark and has no other one in its line. */
    private static final Pattern OPEN_QUOTE =
            Pattern.compile("(?m)^[ ]*+(?:- )?+(?:[\\w -]*+: )?+(?:\"[^\"\n]*+|'[^'\n]*+)$");

    private static final Pattern TAB = Pattern.compile("(?m)^ *+\t");

    private static final Pattern KEY = Pattern.compile("\\s*(?:- )?[^\\s:]+:(?:\\s|$)|\\s*#");

    /** The fault behind an exception, in that text. */
    static YamlSyntaxFault of(String text, MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        Matcher quote = OPEN_QUOTE.matcher(text);
        Matcher tab = TAB.matcher(text);
        if (tab.find()) {
            return new YamlSyntaxFault(
                    lineOf(text, tab.start()),
                    0,
                    "This line begins with a tab.",
                    "Put spaces in its place, as many as the lines beside it have.");
        } else if (quote.find()) {
            return openQuote(text.substring(0, quote.start()), quote.group());
        } else if (context.contains("simple key")) {
            return noColon(
                    e.getContextMark().map(Mark::getLine).orElse(0),
                    e.getContextMark().map(Mark::getColumn).orElse(0));
        } else if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return at(
                    e.getContextMark(),
                    "The bracket that opens here is not closed.",
                    "Write the other bracket at the end.");
        } else if (String.valueOf(e.getProblem()).contains("mapping values")) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            return secondColon(text.lines().toList(), line, e);
        } else if (String.valueOf(e.getProblem()).contains("document start")) {
            return noColon(firstLine(text.lines().toList()), 0);
        }
        return at(
                e.getProblemMark().or(e::getContextMark),
                "This line cannot be read as \"key: value\".",
                "Check the spaces at its beginning, and put quotation marks round a value with a colon in it.");
    }

    private static YamlSyntaxFault secondColon(List<String> lines, int line, MarkedYamlEngineException e) {
        String written = lines.size() > line ? lines.get(line) : "";
        int column = e.getProblemMark().map(Mark::getColumn).orElse(0);
        if (runsOn(lines, line)) {
            return noColon(line - 1, 0);
        } else if (isFirstColon(written, column)) {
            return new YamlSyntaxFault(
                    line,
                    indent(written),
                    "This line begins further right than the one above it.",
                    "Let it begin in the same column, or take the value of the line above away.");
        }
        return at(
                e.getProblemMark(),
                "There is a second colon with a space behind it in this line.",
                written.contains("\u201c")
                        ? "Put straight quotation marks (\") round the whole value, not curly ones."
                        : "Put quotation marks round the whole value.");
    }

    /** Whether the line is a key of its own, which its place alone makes a part of the value above it. */
    private static boolean isFirstColon(String line, int column) {
        int units = line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length())));
        return indent(line) > 0 && !line.substring(0, units).contains(":") && !line.contains("{");
    }

    /** The first line that says something: where all of the text is read as one value, it lacks its colon. */
    private static int firstLine(List<String> lines) {
        return (int) lines.stream()
                .takeWhile(line -> line.isBlank() || line.stripLeading().startsWith("#"))
                .count();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whether the line above has no key, so that it and this one are read as one. */
    private static boolean runsOn(List<String> lines, int line) {
        return line > 0
                && !lines.get(line - 1).isBlank()
                && !KEY.matcher(lines.get(line - 1)).lookingAt();
    }

    private static YamlSyntaxFault noColon(int line, int column) {
        return new YamlSyntaxFault(
                line,
                column,
                "There is no colon with a space behind it in this line.",
                "Write a key, a colon, a space and the value.");
    }

    private static YamlSyntaxFault openQuote(String above, String line) {
        int quote = line.indexOf('"') >= 0 ? line.indexOf('"') : line.indexOf('\'');
        return new YamlSyntaxFault(
                lineOf(above, above.length()),
                line.codePointCount(0, quote),
                "The quotation mark that begins here has no other half in this line.",
                "Write one at the end of the value.");
    }

    private static int lineOf(String text, int at) {
        return (int)
                text.chars().limit(at).filter(character -> character == '\n').count();
    }

    private static YamlSyntaxFault at(Optional<Mark> mark, String message, String mend) {
        return new YamlSyntaxFault(
                mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0), message, mend);
    }
}
