package cairn.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;

/** What is refused of headings: levels that skip one, and forms that are easily got wrong. */
final class HeadingRefusals implements NodeRefusals {

    private final RefusedNodes refused;
    private int level = 1;

    HeadingRefusals(RefusedNodes refused) {
        this.refused = refused;
    }

    @Override
    public void check(Node node) {
        if (node instanceof Heading heading) {
            checkForm(heading);
            level = Math.max(heading.getLevel(), 2);
        }
    }

    private void checkForm(Heading heading) {
        if (heading.getAncestorOfType(ListBlock.class) != null) {
            refused.add(
                    heading, "heading-in-list", "A heading cannot stand in a list.", "Take the spaces before it away.");
        } else if (heading.isSetextHeading()) {
            refused.add(
                    heading,
                    "underlined-heading",
                    "The line of = or - below makes this text a heading.",
                    "Begin a heading with ##, and leave an empty line above a line of hyphens.");
        } else if (heading.getLevel() == 1) {
            refused.add(
                    heading,
                    "second-title",
                    "A page has one title, and it stands in the front matter.",
                    "Begin with ##.");
        } else if (heading.getLevel() > level + 1) {
            refused.add(
                    heading,
                    "skipped-level",
                    "This heading has level %d, and the one above it has level %d."
                            .formatted(heading.getLevel(), level),
                    "Begin it with " + "#".repeat(level + 1) + ".");
        }
    }
}
