package cairn.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * Writes what stands in a heading or a cell and not the thing itself: which level a heading gets and what a table looks
 * like is known to the page that shows it.
 */
final class InsideRenderer implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Heading.class, (heading, context, html) -> context.renderChildren(heading)),
                new NodeRenderingHandler<>(TableCell.class, (cell, context, html) -> context.renderChildren(cell)));
    }

    /** Makes the renderer for Flexmark. */
    static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new InsideRenderer();
        }
    }
}
