package cairn.page;

import cairn.site.Block;
import cairn.site.Page;
import java.util.Optional;
import java.util.stream.Stream;

/** What pages need beside what every page has, where they show something for readers to hold on to. */
final class Held {

    /** The name of their style sheet. */
    static final String NAME = "hold";

    private Held() {}

    /** The style sheet that the blocks of those pages need. */
    static Optional<String> style(Stream<Page> pages) {
        return pages.flatMap(Page::blocks)
                .filter(Block.Show.class::isInstance)
                .map(block -> NAME)
                .findFirst();
    }
}
