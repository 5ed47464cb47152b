package cairn.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
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
final class TextRefusals implements NodeRefusals {

    /** Numbers of telephones: long ones, those of helplines, and the short ones that messages are sent to. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d-])(?:(?:\\+44|0)[ -]?\\d(?:[ -]?\\d){6,60}|116 ?\\d{3}"
                    + "|1800[01](?: \\d{3})?|999|101|111|112|159|(?<![\\d,.£#])(?:7726|[68]\\d{4})(?![\\d,.]\\d))(?!\\d)");

    private final RefusedNodes refused;
    private final LineIndex lines;

    TextRefusals(RefusedNodes refused) {
        this.refused = refused;
        this.lines = refused.lines();
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

    @Override
    public void check(Node node) {
        if (node instanceof Text text) {
            refused.findings().addAll(check(text));
        }
    }

    private List<Finding> check(Text text) {
        List<Finding> findings = new ArrayList<>();
        Link link = (Link) text.getAncestorOfType(Link.class);
        if (link == null) {
            // The number in a link is looked at where the link is resolved.
            checkNumbers(text, findings);
        }
        if (text.getAncestorOfType(Code.class) == null && text.getAncestorOfType(FencedCodeBlock.class) == null) {
            if (startsLine(text)) {
                TextMark.AT_LINE_START.forEach(mark -> check(text, mark, findings));
            }
            TextMark.ANYWHERE.forEach(mark -> check(text, mark, findings));
            if (link == null) {
                TextMark.ADDRESSES.forEach(mark -> check(text, mark, findings));
            }
            if (text.getAncestorOfType(Heading.class) != null) {
                check(text, TextMark.HEADING_ID, findings, HeadingIds.WRITTEN);
            }
        }
        return findings;
    }

    private void checkNumbers(Text text, List<Finding> findings) {
        Matcher number = NUMBER.matcher(text.getChars());
        while (number.find()) {
            findings.add(numberInProse(number.group(), place(text, number.start())));
        }
    }

    private static boolean startsLine(Text text) {
        Node whole = text.getParent() instanceof TextBase base && text.getPrevious() == null ? base : text;
        Node before = whole.getPrevious();
        return before instanceof SoftLineBreak && !continuesTable(before, whole)
                || before == null && whole.getParent() instanceof Paragraph;
    }

    /** One line is enough to tell of a table that is none. */
    private static boolean continuesTable(Node lineBreak, Node line) {
        Node above = lineBreak.getPrevious();
        return above != null
                && above.getChars().startsWith("|")
                && line.getChars().startsWith("|");
    }

    private void check(Text text, TextMark mark, List<Finding> findings) {
        // What stands before and behind the text counts too, though it belongs to another node.
        Matcher found = mark.pattern()
                .matcher(text.getChars().getBaseSequence())
                .region(text.getStartOffset(), text.getEndOffset())
                .useTransparentBounds(true);
        if (found.find() && findings.stream().noneMatch(told -> told.place().equals(lines.place(found.start())))) {
            findings.add(new Finding(
                    mark.code(),
                    lines.place(found.start()),
                    mark.message().formatted(found.group().strip()),
                    mark.mend().formatted(found.group().strip())));
        }
    }

    private void check(Text text, TextMark mark, List<Finding> findings, Pattern unless) {
        if (!unless.matcher(text.getChars()).find()) {
            check(text, mark, findings);
        }
    }

    private Place place(Text text, int offset) {
        return lines.place(text.getStartOffset() + offset);
    }
}
