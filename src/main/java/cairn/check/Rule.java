package cairn.check;

import cairn.site.Site;
import cairn.source.Problem;
import java.util.stream.Stream;

/** Something that holds for every good site. */
@FunctionalInterface
public interface Rule {

    /** Where it does not hold. */
    Stream<Problem> check(Site site);
}
