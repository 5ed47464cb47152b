package cairn.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** One family of what is refused. It is shown every node of a text, from the first to the last. */
interface NodeRefusals {

    /** Tells what is refused of that node alone; most nodes are another family's. */
    void check(Node node);
}
