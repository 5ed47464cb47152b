package cairn.content;

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

    private static final Pattern KEY = Pattern.compile("\\s*(?:- )?[^\\s:]+:(?:\\s|$)|\\s*#");

    /** The fault behind an exception, in that text. */
    static YamlSyntaxFault of(String text, MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        Matcher quote = OPEN_QUOTE.matcher(text);
        if (quote.find()) {
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
            return runsOn(text.lines().toList(), line)
                    ? noColon(line - 1, 0)
                    : at(
                            e.getProblemMark(),
                            "There is a second colon with a space behind it in this line.",
                            "Put quotation marks round the whole value.");
        }
        return at(
                e.getProblemMark().or(e::getContextMark),
                "This line cannot be read as \"key: value\".",
                "Check the spaces at its beginning, and put quotation marks round a value with a colon in it.");
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
                (int) above.chars().filter(character -> character == '\n').count(),
                line.codePointCount(0, quote),
                "The quotation mark that begins here has no other half in this line.",
                "Write one at the end of the value.");
    }

    private static YamlSyntaxFault at(Optional<Mark> mark, String message, String mend) {
        return new YamlSyntaxFault(
                mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0), message, mend);
    }
}
