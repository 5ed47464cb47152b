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

    /** What stands between the digits of a number, other programs' spaces and hyphens included. */
    private static final String GAP = "[ ()\\p{Zs}\\p{Pd}\u00AD\u2212]{0,3}";

    /** Numbers of telephones: long ones, those of helplines, and the short ones that messages are sent to. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d-])(?:(?:\\+44|0)" + GAP + "\\d(?:" + GAP + "\\d){6,60}|116" + GAP + "\\d{3}" + "|1800[01](?:"
                    + GAP + "\\d{3})?|999|101|111|112|159|(?<![\\d,.£#])(?:7726|[68]\\d{4})(?![\\d,.]\\d))(?!\\d)");

    private final String source;
    private final RefusedNodes refused;
    private final LineIndex lines;

    /** @param source the text that the nodes are parts of */
    TextRefusals(String source, RefusedNodes refused) {
        this.source = source;
        this.refused = refused;
        this.lines = refused.lines();
    }

    /** The first telephone number that stands in a text. */
    static Optional<String> number(CharSequence text) {
        Matcher number = NUMBER.matcher(text);
        return hasDigit(text) && number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    /** Most words have none, and to look for one takes a fraction of what the pattern takes. */
    private static boolean hasDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
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
        String words = source.substring(text.getStartOffset(), text.getEndOffset());
        Link link = (Link) text.getAncestorOfType(Link.class);
        if (link == null) {
            // The number in a link is looked at where the link is resolved.
            checkNumbers(text, words, findings);
        }
        if (text.getAncestorOfType(Code.class) == null && text.getAncestorOfType(FencedCodeBlock.class) == null) {
            if (startsLine(text)) {
                checkMarks(text, words, TextMark.AT_LINE_START, findings);
            }
            checkMarks(text, words, TextMark.ANYWHERE, findings);
            if (link == null) {
                checkMarks(text, words, TextMark.ADDRESSES, findings);
            }
            if (text.getAncestorOfType(Heading.class) != null
                    && !HeadingIds.WRITTEN.matcher(text.getChars()).find()) {
                checkMarks(text, words, List.of(TextMark.HEADING_ID), findings);
            }
        }
        return findings;
    }

    private void checkNumbers(Text text, String words, List<Finding> findings) {
        if (!hasDigit(words)) {
            return;
        }
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

    private void checkMarks(Text text, String words, List<TextMark> marks, List<Finding> findings) {
        for (TextMark mark : marks) {
            if (mark.canBeIn(words)) {
                check(text, mark, findings);
            }
        }
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

    private Place place(Text text, int offset) {
        return lines.place(text.getStartOffset() + offset);
    }
}
