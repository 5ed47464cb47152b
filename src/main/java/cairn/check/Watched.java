package cairn.check;

import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.stream.Stream;

/** The pages on which it depends what stands at an address: most addresses never change, however many pages are to come. */
final class Watched {

    private Watched() {}

    /**
     * What stands at those addresses at a moment depends on the pages behind them, on their originals where they are
     * translations, and on the fronts of topics, with which the rest of a topic comes and goes.
     */
    static Stream<Page> behind(Stream<PagePath> addresses, Site whole) {
        Stream<Page> pages = addresses.flatMap(address -> whole.pageBehind(address).stream());
        return Stream.concat(pages, whole.topics().stream().map(Topic::front))
                .flatMap(page -> Stream.concat(
                        Stream.of(page), whole.page(whole.translations().original(page.path())).stream()));
    }

    /** The addresses that are redirected, and those that they lead to. */
    static Stream<PagePath> redirected(Site whole) {
        return whole.redirects().stream().flatMap(Watched::ends);
    }

    private static Stream<PagePath> ends(Redirect redirect) {
        return Stream.of(redirect.from(), redirect.to());
    }
}
