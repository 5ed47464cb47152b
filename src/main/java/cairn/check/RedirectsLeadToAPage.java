package cairn.check;

import cairn.content.Problem;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.stream.Stream;

/** A redirect leads to a page in one step, and never stands where a page is. */
final class RedirectsLeadToAPage implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.redirects().stream().flatMap(redirect -> check(site, redirect));
    }

    private static Stream<Problem> check(Site site, Redirect redirect) {
        if (isPage(site, redirect.from())) {
            return Stream.of(Problem.error(
                    "redirect-hides-page",
                    redirect.source(),
                    "There is a page at %s, and a redirect away from it.".formatted(redirect.from()),
                    "Take the redirect away, or rename the page."));
        }
        if (!isPage(site, redirect.to())) {
            return Stream.of(Problem.error(
                    "redirect-to-nothing",
                    redirect.source(),
                    "The redirect from %s leads to %s, where no page is.".formatted(redirect.from(), redirect.to()),
                    "Let it lead to a page's present address."));
        }
        return Stream.empty();
    }

    private static boolean isPage(Site site, PagePath path) {
        return path.equals(PagePath.ROOT)
                || site.page(path).isPresent()
                || site.topics().stream().map(Topic::wholeGuidePath).anyMatch(path::equals);
    }
}
