package cairn.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something in running text that missed its meaning.
 *
 * @param signs of which one stands in whatever it can be
 * @param pattern what it looks like in the source
 * @param message what is wrong; {@code %s} stands for what was found
 * @param mend what to do; {@code %s} too
 */
record TextMark(String code, List<String> signs, Pattern pattern, String message, String mend) {

    /** Stands before a mark without a backslash, or with two. */
    private static final String LIVE = "(?<=(?<!\\\\)(?:\\\\\\\\){0,9})";

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    static final List<TextMark> ANYWHERE = List.of(
            new TextMark(
                    "stray-mark",
                    List.of("*", "_"),
                    Pattern.compile(LIVE
                            + "(?:\\*\\*+|__+|\\*(?=\\S)|(?<=\\S)\\*|(?<![\\p{L}\\p{N}])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\p{N}])"
                            + "|([*_])(?= [^*_]*\\p{L}[^*_]* \\1(?:\\s|$)))"),
                    "The mark %s changes nothing here.",
                    "Let it touch the words on both sides, as in **these words**, or take it away; \\* is a plain *."),
            new TextMark(
                    "raw-html",
                    List.of("<"),
                    Pattern.compile(LIVE + "<(?=[A-Za-z/!?])"),
                    "The mark %s before a letter looks like HTML.",
                    "Leave a space behind it, or write \\<."),
            new TextMark(
                    "struck-out",
                    List.of("~~"),
                    Pattern.compile(LIVE + "~~"),
                    "The marks %s do not strike words out.",
                    "Take the marks away, and the words too where they no longer hold."),
            new TextMark(
                    "brackets",
                    List.of("[", "]", "("),
                    Pattern.compile(
                            LIVE + "(?:\\[|\\](?=\\())|\\((?:org|contact):[a-z0-9-]*\\)?|\\([./\\w-]+\\.md\\b[^)]*\\)"),
                    "A link is not whole here: \"%s\" is plain text.",
                    "Write [words](address) with nothing between ] and (, or \\[ for a plain bracket."));

    /** What belongs into a link. */
    static final List<TextMark> ADDRESSES = List.of(new TextMark(
            "bare-address",
            List.of("://", "@", "w.", "W."),
            Pattern.compile("(?i)\\bhttps?://[^\\s)]*|\\bwww\\.[^\\s)]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            "The address %s stands bare in the text.",
            "Write [words that say where it goes](address), or put it into the register."));

    static final List<TextMark> AT_LINE_START = List.of(
            new TextMark(
                    "directive-out-of-place",
                    List.of(":"),
                    Pattern.compile("^:{2,}\\s*[A-Za-z]|^:{3,}\\s*$|^:(?=[a-z]+(?:[\\[{]|\\h*(?:\\R|\\z)))"),
                    "A line that begins with %s is plain text here.",
                    "Begin it at the left edge, outside lists and boxes, in small letters, with its brackets closed; a line"
                            + " of ::: alone ends what was begun above it."),
            new TextMark(
                    "stuck-hyphen",
                    List.of("-", "+", "*"),
                    Pattern.compile("^(?:[-+](?=[A-Za-z\\[*_`“‘\"'])|\\*(?=[A-Za-z\\[]))"),
                    "A line that begins with %s and no space behind it makes no list.",
                    "Put a space behind it."),
            new TextMark(
                    "stuck-heading",
                    List.of("#"),
                    Pattern.compile("^#{1,6}(?=[^\\s#])"),
                    "A line that begins with %s and no space behind it makes no heading.",
                    "Put a space behind it."),
            new TextMark(
                    "stuck-number",
                    DIGITS,
                    Pattern.compile("^\\d{1,3}[.)](?=[A-Za-z])"),
                    "A line that begins with %s and no space behind it makes no numbered list.",
                    "Put a space behind it."),
            new TextMark(
                    "table",
                    List.of("|"),
                    Pattern.compile("^\\|"),
                    "This line begins like a row of a table, and belongs to none.",
                    "Leave an empty line above the table, and write a line such as |---|---| below its headings, with as"
                            + " many parts as there are columns."));

    static final TextMark HEADING_ID = new TextMark(
            "wrong-id",
            List.of("{"),
            Pattern.compile("\\{#[^}]*\\}?"),
            "%s is not an id.",
            "Write small letters, digits and hyphens at the heading's end, as in {#under-18}.");

    /** Whether those words hold a sign of it: most hold none, and are not held against the pattern. */
    boolean canBeIn(String words) {
        for (String sign : signs) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
