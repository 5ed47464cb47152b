package cairn.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What has been refused of one text so far.
 *
 * @param lines where the nodes stand
 * @param findings in the order in which they were told
 */
record RefusedNodes(LineIndex lines, List<Finding> findings) {

    /** Nothing so far. */
    RefusedNodes(LineIndex lines) {
        this(lines, new ArrayList<>());
    }

    /** Refuses a node, at the place where it begins. */
    void add(Node node, String code, String message, String mend) {
        add(new Finding(code, lines.place(node.getStartOffset()), message, mend));
    }

    /** Refuses what is no whole node. */
    void add(Finding finding) {
        findings.add(finding);
    }
}
