package cairn.preview.draft;

import cairn.content.Problem;
import cairn.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * The site as it would be, at one moment.
 *
 * @param site the last one without errors, where there ever was one
 * @param current whether that is what the files say now
 * @param problems what the last reading found
 */
public record Draft(Optional<Site> site, boolean current, List<Problem> problems) {

    /** Where nothing was read yet. */
    static final Draft NONE = new Draft(Optional.empty(), false, List.of());

    /** The version of the site to be shown; empty where there is none. */
    public String version() {
        return site.map(shown -> shown.version().value()).orElse("");
    }
}
