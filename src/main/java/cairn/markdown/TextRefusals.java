package cairn.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is refused in running text: numbers that have a home elsewhere, and marks that missed their meaning. */
final class TextRefusals {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d-])(?:(?:\\+44|0)[ -]?\\d(?:[ -]?\\d){6,}|116 ?\\d{3}|1800[01](?: \\d{3})?|7726|999|101|111|112|159)(?!\\d)");

    private static final List<Mark> ANYWHERE = List.of(
            new Mark(
                    "stray-mark",
                    Pattern.compile("\\*\\*|__"),
                    "The mark %s changes nothing here.",
                    "Let it touch the word, as in **word**, or take it away."),
            new Mark(
                    "brackets",
                    Pattern.compile("\\]\\(|\\((?:org|contact):[a-z0-9-]*\\)?|\\([./\\w-]+\\.md\\b[^)]*\\)"),
                    "A link is not whole here: \"%s\" is plain text.",
                    "Write [words](address), each bracket with its other half and no space between the two parts."),
            new Mark(
                    "bare-address",
                    Pattern.compile("(?i)\\bhttps?://[^\\s)]*|\\bwww\\.[^\\s)]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                    "The address %s stands bare in the text.",
                    "Write [words that say where it goes](address), or put it into the register."));

    private static final List<Mark> AT_LINE_START = List.of(
            new Mark(
                    "directive-out-of-place",
                    Pattern.compile("^:{2,}\\s*[A-Za-z]|^:{3,}\\s*$|^:(?=[a-z]+[\\[{])"),
                    "A line that begins with %s is plain text here.",
                    "Begin it at the left edge, outside lists and boxes, in small letters, with its brackets closed; a line"
                            + " of ::: alone ends what was begun above it."),
            new Mark(
                    "stuck-hyphen",
                    Pattern.compile("^[-+*](?=[A-Za-z]|$)"),
                    "A line that begins with %s and no space behind it makes no list.",
                    "Put a space behind it."),
            new Mark(
                    "stuck-heading",
                    Pattern.compile("^#{1,6}(?=[^\\s#])"),
                    "A line that begins with %s and no space behind it makes no heading.",
                    "Put a space behind it."),
            new Mark("table", Pattern.compile("^\\|"), "Tables are not supported.", "Write a list instead."));

    private static final Mark HEADING_ID = new Mark(
            "wrong-id",
            Pattern.compile("\\{#[^}]*\\}?"),
            "%s is not an id.",
            "Write small letters, digits and hyphens at the heading's end, as in {#under-18}.");

    private final LineIndex lines;

    TextRefusals(LineIndex lines) {
        this.lines = lines;
    }

    /** The first telephone number that stands in a text. */
    static Optional<String> number(CharSequence text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    /** What to say about a number that is typed into a text. */
    static Finding numberInProse(String number, Place place) {
        return new Finding(
                "number-in-prose",
                place,
                "The number %s is typed into the text.".formatted(number),
                "Telephone numbers live in content/organisations; write for example [101](contact:police-101).");
    }

    List<Finding> check(Text text) {
        List<Finding> findings = new ArrayList<>();
        Matcher number = NUMBER.matcher(text.getChars());
        while (number.find()) {
            findings.add(numberInProse(number.group(), place(text, number.start())));
        }
        if (text.getAncestorOfType(Code.class) == null && text.getAncestorOfType(FencedCodeBlock.class) == null) {
            ANYWHERE.forEach(mark -> check(text, mark, findings));
            if (startsLine(text)) {
                AT_LINE_START.forEach(mark -> check(text, mark, findings));
            }
            if (text.getAncestorOfType(Heading.class) != null) {
                check(text, HEADING_ID, findings, HeadingIds.WRITTEN);
            }
        }
        return findings;
    }

    private static boolean startsLine(Text text) {
        Node whole = text.getParent() instanceof TextBase base && text.getPrevious() == null ? base : text;
        Node before = whole.getPrevious();
        return before instanceof SoftLineBreak || before == null && whole.getParent() instanceof Paragraph;
    }

    private void check(Text text, Mark mark, List<Finding> findings) {
        Matcher found = mark.pattern().matcher(text.getChars());
        if (found.find()) {
            findings.add(new Finding(
                    mark.code(),
                    place(text, found.start()),
                    mark.message().formatted(found.group().strip()),
                    mark.mend()));
        }
    }

    private void check(Text text, Mark mark, List<Finding> findings, Pattern unless) {
        if (!unless.matcher(text.getChars()).find()) {
            check(text, mark, findings);
        }
    }

    private Place place(Text text, int offset) {
        return lines.place(text.getStartOffset() + offset);
    }

    private record Mark(String code, Pattern pattern, String message, String mend) {}
}
