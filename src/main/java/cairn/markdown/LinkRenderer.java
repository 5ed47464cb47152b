package cairn.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes links as their targets were resolved; one that was refused leaves only its words. */
final class LinkRenderer implements NodeRenderer {

    /** Where the resolved links of a document are kept. */
    static final DataKey<Map<Link, LinkTargets.Target>> TARGETS = new DataKey<>("CAIRN_LINK_TARGETS", Map.of());

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Link.class, LinkRenderer::render));
    }

    private static void render(Link link, NodeRendererContext context, HtmlWriter html) {
        Optional<LinkTargets.Target> target =
                Optional.ofNullable(TARGETS.get(link.getDocument()).get(link));
        target.ifPresent(found -> {
            html.attr("href", found.href());
            // A screen reader says "101" as one hundred and one; the label makes it say the digits.
            found.spoken().ifPresent(spoken -> html.attr("aria-label", spoken));
            if (found.isolated()) {
                // Among words that run from right to left, the groups of a number would change places.
                html.attr("dir", "ltr");
            }
            html.withAttr().tag("a");
        });
        context.renderChildren(link);
        target.ifPresent(found -> html.tag("/a"));
    }

    /** Makes the renderer for Flexmark. */
    static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new LinkRenderer();
        }
    }
}
