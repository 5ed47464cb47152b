package cairn.check;

import cairn.content.Problem;
import cairn.site.Site;
import java.util.stream.Stream;

/** Something that holds for every good site. */
@FunctionalInterface
public interface Rule {

    /** Where it does not hold. */
    Stream<Problem> check(Site site);
}
