package cairn.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
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
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.DelimitedNode;
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
    private final EmphasisRefusals emphasis;
    private final List<Finding> findings = new ArrayList<>();
    private int level = 1;

    Refusals(String text, LineIndex lines) {
        this.lines = lines;
        this.emphasis = new EmphasisRefusals(text, lines);
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
        } else if (node instanceof HtmlEntity entity
                && HiddenCharacters.find(entity.getChars().unescape()).isPresent()) {
            refuse(
                    entity,
                    "hidden-character",
                    "A character that nobody can see is written here by its name or number.",
                    "Take it away, from the & to the semicolon.");
        } else if (node instanceof Reference || node instanceof LinkRef || node instanceof ImageRef) {
            checkBrackets(node);
        } else if (node instanceof HtmlEntity && !standsForACharacter(node)) {
            refuse(
                    node,
                    "unknown-entity",
                    "The name %s stands for no character.".formatted(node.getChars()),
                    "Type the character itself, or write \\& for a plain &.");
        } else if (node instanceof Code || node instanceof FencedCodeBlock) {
            findings.addAll(new CodeRefusals(lines).check(node));
        } else if (node instanceof HardLineBreak && !node.getChars().startsWith("\\")) {
            refuse(
                    node,
                    "invisible-break",
                    "Two spaces at the end of this line begin a new line, and nobody can see them.",
                    "Take them away, or write a backslash in their place.");
        } else if (node instanceof TableBlock && node.getAncestorOfType(ListBlock.class) != null) {
            refuse(
                    node,
                    "table-in-list",
                    "A table cannot stand in a list.",
                    "End the list, and begin the table at the left edge.");
        } else if (node instanceof Image) {
            refuse(node, "image", "Pictures are not supported.", "Say it in words.");
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            refuse(node, "bare-address", "This is a bare address.", "Write [words that say where it goes](address).");
        } else if (node instanceof DelimitedNode marked
                && (node instanceof Emphasis || node instanceof StrongEmphasis)) {
            emphasis.check(marked).ifPresent(findings::add);
        } else if (node instanceof ThematicBreak && node.getAncestorOfType(ListBlock.class) != null) {
            refuse(node, "line-in-list", "A line across stands in a list.", "End the list above it, or take it away.");
        } else if (node instanceof ListBlock list) {
            checkColumns(list);
            checkStart(list);
        } else if (node instanceof ListItem item) {
            checkItem(item);
        } else if (node instanceof BlockQuote quote) {
            checkBox(quote);
        } else if (node instanceof Link link) {
            checkLink(link);
        } else if (node instanceof Text text) {
            findings.addAll(new TextRefusals(lines).check(text));
        }
    }

    private static boolean standsForACharacter(Node entity) {
        String character = entity.getChars().unescape();
        return !entity.getChars().matches(character) && !character.equals("\uFFFD");
    }

    private void checkLink(Link link) {
        if (link.getTitle().isNotEmpty()) {
            refuse(
                    link,
                    "link-title",
                    "The title of a link is not shown to anybody.",
                    "Take the words in quotation marks away.");
        }
        if (link.getAncestorOfType(Heading.class) != null) {
            refuse(
                    link,
                    "link-in-heading",
                    "A link stands in a heading.",
                    "Write the heading without it, and the link in the text below.");
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

    private void checkColumns(ListBlock list) {
        int column = lines.place(list.getStartOffset()).column();
        for (Node item : list.getChildren()) {
            if (lines.place(item.getStartOffset()).column() != column) {
                refuse(
                        item,
                        "list-column",
                        "This item of the list does not begin where the one above it begins.",
                        "Begin every item of a list in the same column.");
                return;
            }
        }
    }

    /** Under the words of an item, a list that begins with another number is one for some readers and none for others. */
    private void checkStart(ListBlock list) {
        if (list instanceof OrderedList numbered
                && numbered.getStartNumber() != 1
                && list.getAncestorOfType(ListItem.class) != null) {
            refuse(list, "inner-list-number", "A list inside another one does not begin with 1.", "Begin it with 1.");
        }
    }

    private void checkBrackets(Node node) {
        if (node.getChars().startsWith("[^")) {
            refuse(node, "footnote", "There are no footnotes here.", "Write the words where they belong.");
            return;
        }
        if (node.getChars().toString().matches("\\[[ xX]?\\]")) {
            refuse(node, "tick-box", "There are no boxes to tick.", "Write an ordinary list, without [ ].");
            return;
        }
        boolean mark = MARKED.matcher(node.getChars()).matches() && node.getAncestorOfType(BlockQuote.class) != null;
        if (!mark) {
            refuse(
                    node,
                    "brackets",
                    "Square brackets without an address in round ones behind them make no link.",
                    "Write [words](address), or \\[ for a plain bracket.");
        }
    }

    private void checkItem(ListItem item) {
        if (!item.hasChildren()) {
            refuse(item, "empty-item", "This item of the list is empty.", "Write its words, or take it away.");
        } else if (item instanceof OrderedListItem && item.getOpeningMarker().length() > 4) {
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
            } else if (TextRefusals.number(block.getAbbreviation()).isPresent()) {
                findings.add(TextRefusals.numberInProse(
                        TextRefusals.number(block.getAbbreviation()).orElseThrow(),
                        lines.place(node.getStartOffset())));
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
