package cairn.check;

import cairn.site.Page;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.stream.Stream;

/** Something that holds for every good site. */
@FunctionalInterface
public interface Rule {

    /** Where it does not hold. */
    Stream<Problem> check(Site site);

    /**
     * Whether it holds for some of the pages wherever it holds for all of them, so that no moment has to be looked at
     * where nothing is wrong with every page there will be. Not so of a rule that wants something to be there.
     */
    default boolean isHeldByFewer() {
        return false;
    }

    /**
     * The pages whose coming and going can change what it finds.
     *
     * @param whole every page there will be
     */
    default Stream<Page> watched(Site whole) {
        return whole.everyPage();
    }
}
