package cairn.site;

/**
 * An old or well-known address and where it leads now.
 *
 * @param from the address that readers may still hold
 * @param to a page of this site
 * @param source where the author wrote it
 */
public record Redirect(PagePath from, PagePath to, SourceRef source) {}
