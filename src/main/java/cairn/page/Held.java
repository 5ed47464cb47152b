package cairn.page;

import cairn.site.Block;
import cairn.site.Page;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What pages need beside what every page has, where they show something for readers to hold on to. */
final class Held {

    /** The name of their style sheet. */
    static final String STYLE = "hold";

    /** The name of the script that copies, prints and empties a sheet. */
    static final String SCRIPT = "sheet";

    private Held() {}

    /** The style sheet that the blocks of those pages need. */
    static Optional<String> style(Stream<Page> pages) {
        return named(STYLE, pages, block -> block instanceof Block.Show || block instanceof Block.Sheet);
    }

    /** The script that the blocks of those pages need. */
    static Optional<String> script(Stream<Page> pages) {
        return named(SCRIPT, pages, Block.Sheet.class::isInstance);
    }

    private static Optional<String> named(String name, Stream<Page> pages, Predicate<Block> needing) {
        return pages.flatMap(Page::blocks).filter(needing).map(block -> name).findFirst();
    }
}
