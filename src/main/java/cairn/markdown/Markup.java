package cairn.markdown;

import com.vladsch.flexmark.html.HtmlRendererOptions;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes parts of one tree as HTML, all with one renderer: making a renderer takes longer than most parts do. Flexmark
 * throws a renderer away when it has rendered the tree, so the parts are asked for while it does.
 */
final class Markup {

    private static final DataKey<Consumer<NodeRendererContext>> ASKING =
            new DataKey<>("CAIRN_MARKUP", Markup::renderWhole);

    private final NodeRendererContext context;

    private Markup(NodeRendererContext context) {
        this.context = context;
    }

    /** Has somebody ask for the parts of a tree. */
    static void of(Document tree, Consumer<Markup> asking) {
        tree.set(ASKING, context -> asking.accept(new Markup(context)));
        Dialect.RENDERER.render(tree);
        tree.remove(ASKING);
    }

    /** A part, without the white space round it. */
    String of(Node part) {
        HtmlRendererOptions options = context.getHtmlOptions();
        NodeRendererContext alone = context.getSubContext(false);
        alone.render(part);
        return alone.getHtmlWriter()
                .toString(options.maxBlankLines, options.maxTrailingBlankLines)
                .strip();
    }

    private static void renderWhole(NodeRendererContext context) {
        context.renderChildren(context.getDocument());
    }

    /** Makes what lets somebody ask, for Flexmark. */
    static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return () -> Set.of(new NodeRenderingHandler<>(
                    Document.class, (tree, context, html) -> ASKING.get(tree).accept(context)));
        }
    }
}
