package cairn.site;

/**
 * One of the languages in which a page can be read.
 *
 * @param language the language
 * @param path where the page stands in it
 */
public record PageVersion(Language language, PagePath path) {}
