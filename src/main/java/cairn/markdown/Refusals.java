package cairn.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Markdown allows and Cairn does not, since it is easily got wrong, unsafe, or lost on some readers. */
final class Refusals {

    private static final Pattern MARKED = Pattern.compile("\\[![A-Za-z]+\\]");

    private final LineIndex lines;
    private final List<Finding> findings = new ArrayList<>();
    private int level = 1;

    Refusals(LineIndex lines) {
        this.lines = lines;
    }

    List<Finding> check(Document tree) {
        Set<String> abbreviations = new HashSet<>();
        for (Node node : tree.getDescendants()) {
            check(node);
            if (node instanceof Abbreviation used) {
                abbreviations.add(used.getChars().toString());
            }
        }
        Set<String> defined = new HashSet<>();
        tree.getDescendants().forEach(node -> checkAbbreviation(node, abbreviations, defined));
        return findings;
    }

    private void check(Node node) {
        if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            refuse(node, "raw-html", "HTML is not allowed in content.", "Write it in Markdown; \\< makes a plain <.");
        } else if (node instanceof Heading heading) {
            checkHeading(heading);
        } else if (node instanceof IndentedCodeBlock) {
            refuse(node, "indented-code", "These lines begin with four spaces or more.", "Take the spaces away.");
        } else if (node instanceof FencedCodeBlock code
                && code.getClosingMarker().isEmpty()) {
            refuse(
                    code,
                    "code-not-closed",
                    "Everything from here on is taken for code, since the code has no end.",
                    "Write ``` on a line of its own where it ends, or take this line away.");
        } else if (node instanceof HtmlEntity entity
                && HiddenCharacters.find(entity.getChars().unescape()).isPresent()) {
            refuse(
                    entity,
                    "hidden-character",
                    "A character that nobody can see is written here by its name or number.",
                    "Take it away, from the & to the semicolon.");
        } else if (node instanceof Reference || node instanceof LinkRef || node instanceof ImageRef) {
            checkBrackets(node);
        } else if (node instanceof Image) {
            refuse(node, "image", "Pictures are not supported.", "Say it in words.");
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            refuse(node, "bare-address", "This is a bare address.", "Write [words that say where it goes](address).");
        } else if (node instanceof OrderedListItem item) {
            checkItem(item);
        } else if (node instanceof BlockQuote quote) {
            checkBox(quote);
        } else if (node instanceof Link link && link.getTitle().isNotEmpty()) {
            refuse(
                    link,
                    "link-title",
                    "The title of a link is not shown to anybody.",
                    "Take the words in quotation marks away.");
        } else if (node instanceof Text text && text.getAncestorOfType(Link.class) == null) {
            findings.addAll(new TextRefusals(lines).check(text));
        }
    }

    private void checkHeading(Heading heading) {
        if (heading.getAncestorOfType(ListBlock.class) != null) {
            refuse(heading, "heading-in-list", "A heading cannot stand in a list.", "Take the spaces before it away.");
        } else if (heading.isSetextHeading()) {
            refuse(
                    heading,
                    "underlined-heading",
                    "The line of = or - below makes this text a heading.",
                    "Begin a heading with ##, and leave an empty line above a line of hyphens.");
        } else if (heading.getLevel() == 1) {
            refuse(
                    heading,
                    "second-title",
                    "A page has one title, and it stands in the front matter.",
                    "Begin with ##.");
        } else if (heading.getLevel() > level + 1) {
            refuse(
                    heading,
                    "skipped-level",
                    "This heading has level %d, and the one above it has level %d."
                            .formatted(heading.getLevel(), level),
                    "Begin it with " + "#".repeat(level + 1) + ".");
        }
        level = Math.max(heading.getLevel(), 2);
    }

    private void checkBrackets(Node node) {
        boolean mark = MARKED.matcher(node.getChars()).matches() && node.getAncestorOfType(BlockQuote.class) != null;
        if (!mark) {
            refuse(
                    node,
                    "brackets",
                    "Square brackets without an address in round ones behind them make no link.",
                    "Write [words](address), or \\[ for a plain bracket.");
        }
    }

    private void checkItem(OrderedListItem item) {
        if (item.getOpeningMarker().length() > 4) {
            refuse(
                    item,
                    "year-as-list",
                    "A line that begins with a number and a full stop makes a numbered list.",
                    "Put a backslash before the full stop, or begin with a word.");
        }
    }

    private void checkBox(BlockQuote quote) {
        if (quote.getAncestorOfType(ListBlock.class) != null) {
            refuse(
                    quote,
                    "box-in-list",
                    "A box cannot stand in a list.",
                    "End the list, and begin the box at the left edge.");
            return;
        }
        if (!(quote.getFirstChild() instanceof Paragraph first)
                || !BlockPass.MARK.matcher(first.getChars()).lookingAt()) {
            refuse(
                    quote,
                    "plain-box",
                    "This box does not say what it is.",
                    "Begin it with a line such as > [!NOTE], with its text on the lines below.");
        }
        String[] rows = quote.getChars().toString().stripTrailing().split("\n");
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].stripLeading().startsWith(">")) {
                findings.add(new Finding(
                        "glued-to-box",
                        new Place(lines.place(quote.getStartOffset()).line() + i, 1),
                        "This line runs into the box above it.",
                        "Begin it with >, or leave an empty line above it."));
                return;
            }
        }
    }

    private void checkAbbreviation(Node node, Set<String> used, Set<String> defined) {
        if (node instanceof AbbreviationBlock block) {
            String name = block.getText().toString();
            if (!used.contains(name)) {
                refuse(
                        node,
                        "unused-abbreviation",
                        "No text on this page uses the abbreviation \"%s\".".formatted(name),
                        "Take the line away, or check the spelling.");
            } else if (!defined.add(name)) {
                refuse(
                        node,
                        "abbreviation-twice",
                        "The abbreviation \"%s\" is explained twice.".formatted(name),
                        "Keep the line that is right.");
            }
        }
    }

    private void refuse(Node node, String code, String message, String mend) {
        findings.add(new Finding(code, lines.place(node.getStartOffset()), message, mend));
    }
}
