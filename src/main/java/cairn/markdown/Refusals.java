package cairn.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** What Markdown allows and Cairn does not, since it is easily got wrong, unsafe, or lost on some readers. */
final class Refusals {

    private Refusals() {}

    /** What is refused of a text, family by family at each node. */
    static List<Finding> check(String text, Document tree, LineIndex lines) {
        RefusedNodes refused = new RefusedNodes(lines);
        List<NodeRefusals> families = List.of(
                new MarkupRefusals(refused),
                new HeadingRefusals(refused),
                new ListRefusals(refused),
                new BoxRefusals(refused),
                new LinkRefusals(refused),
                new CodeRefusals(refused),
                new EmphasisRefusals(text, refused),
                new TextRefusals(text, refused));
        for (Node node : tree.getDescendants()) {
            families.forEach(family -> family.check(node));
        }
        new AbbreviationRefusals(refused).check(tree);
        return refused.findings();
    }
}
