package cairn.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Writes the two void elements of prose without the slash of XHTML, which HTML has no use for (HTML, section 13.1.2.1). */
final class BreakRenderer implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(
                        HardLineBreak.class,
                        (lineBreak, context, html) -> html.raw("<br>").line()),
                new NodeRenderingHandler<>(
                        ThematicBreak.class,
                        (rule, context, html) -> html.line().raw("<hr>").line()));
    }

    /** Makes the renderer for Flexmark. */
    static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new BreakRenderer();
        }
    }
}
