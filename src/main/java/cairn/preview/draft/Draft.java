package cairn.preview.draft;

import cairn.site.Timeline;
import cairn.source.Problem;
import cairn.source.Sources;
import java.util.List;
import java.util.Optional;

/**
 * The content as it was last read.
 *
 * @param timeline the site of each moment as of the last reading without errors, where there ever was one
 * @param current whether that was the last reading
 * @param problems what the last reading found
 * @param sources the texts that they are about
 */
public record Draft(Optional<Timeline> timeline, boolean current, List<Problem> problems, Sources sources) {

    /** Where nothing was read yet. */
    static final Draft NONE = new Draft(Optional.empty(), false, List.of(), Sources.NONE);
}
