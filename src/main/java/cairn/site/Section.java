package cairn.site;

import java.util.List;

/**
 * A part of a page under a heading of level 2.
 *
 * @param id the heading's id, unique on its page
 * @param title the heading's words
 * @param plainTitle the same without markup, for the contents list
 * @param language the language of the heading: another one than the page's where a translation lacks it
 * @param blocks what stands under it
 */
public record Section(String id, Html title, String plainTitle, Language language, List<Block> blocks) {}
