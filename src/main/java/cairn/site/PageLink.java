package cairn.site;

import java.util.Optional;

/**
 * A link from one page of the site to another, or to a part of it.
 *
 * @param target the page it goes to
 * @param fragment the id on that page, where one is named
 * @param source where the author wrote it
 */
public record PageLink(PagePath target, Optional<String> fragment, SourceRef source) {}
