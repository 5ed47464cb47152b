package cairn.content;

import cairn.site.Block;
import cairn.site.PageLink;
import cairn.site.Section;
import cairn.source.Passage;
import java.util.List;
import java.util.Set;

/**
 * The body of a page: what stands before the first heading, the sections, and what they name and refer to.
 *
 * @param parts those that are for some readers alone
 */
record PageBody(
        List<Block> lead,
        List<Section> sections,
        Set<String> ids,
        List<PageLink> links,
        Set<String> organisations,
        List<Passage> passages,
        List<Use> uses,
        List<ReaderPart> parts) {}
