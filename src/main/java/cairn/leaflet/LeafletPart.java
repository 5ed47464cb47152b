package cairn.leaflet;

import cairn.site.Block;
import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Section;
import java.util.List;

/**
 * A part of a leaflet under a heading.
 *
 * @param id the heading's id, unique in the leaflet
 * @param level of the heading: 2, or 3 below the title of a whole guide
 * @param title the heading's words
 * @param plainTitle the same without markup, for the bookmarks
 * @param language of the heading
 * @param blocks what stands under it
 */
public record LeafletPart(String id, int level, Html title, String plainTitle, Language language, List<Block> blocks) {

    /** The level of a section where the title of its guide stands above it. */
    static final int BELOW_A_GUIDE = 3;

    /** A section of a page, with that id. */
    static LeafletPart of(String id, int level, Section section) {
        return new LeafletPart(id, level, section.title(), section.plainTitle(), section.language(), section.blocks());
    }

    /** A part with a plain title, in that language. */
    static LeafletPart of(String id, String title, Language language, List<Block> blocks) {
        return new LeafletPart(id, 2, escaped(title), title, language, blocks);
    }

    /** Plain words as markup. */
    static Html escaped(String text) {
        return new Html(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
