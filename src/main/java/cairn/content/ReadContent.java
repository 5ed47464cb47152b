package cairn.content;

import cairn.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * What a content folder said.
 *
 * @param site the site, where no error keeps it from being made
 * @param problems everything found, in the order of files and lines
 */
public record ReadContent(Optional<Site> site, List<Problem> problems) {}
