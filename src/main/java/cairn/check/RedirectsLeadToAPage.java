package cairn.check;

import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A redirect leads to a page in one step, and stands only where no page is or was taken away. */
final class RedirectsLeadToAPage implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.redirects().stream().flatMap(redirect -> check(site, redirect).stream());
    }

    @Override
    public Stream<Page> watched(Site whole) {
        return Watched.behind(Watched.redirected(whole), whole);
    }

    private static Optional<Problem> check(Site site, Redirect redirect) {
        if (isPage(site, redirect.from())) {
            return Optional.of(Problem.error(
                    "redirect-hides-page",
                    redirect.source(),
                    "There is a page at %s, and a redirect away from it.".formatted(redirect.from()),
                    "Take the redirect away, or rename the page."));
        }
        if (site.withdrawn(redirect.from()).isPresent()) {
            return Optional.of(Problem.error(
                    "redirect-from-gone",
                    redirect.source(),
                    "The address %s is redirected, and %s says that it is gone."
                            .formatted(
                                    redirect.from(),
                                    site.withdrawn(redirect.from()).get().source()),
                    "Keep one of the two."));
        }
        if (isPage(site, redirect.to()) || site.withdrawn(redirect.to()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(site.redirect(redirect.to()).isPresent() ? chain(site, redirect) : nothing(redirect));
    }

    /** A redirect to a redirect: the reader would wait twice, and in a circle for ever. */
    private static Problem chain(Site site, Redirect redirect) {
        Set<PagePath> steps = new LinkedHashSet<>();
        PagePath at = redirect.from();
        while (steps.add(at)) {
            Optional<Redirect> next = site.redirect(at);
            if (next.isEmpty()) {
                return Problem.error(
                        "redirect-to-redirect",
                        redirect.source(),
                        "The redirect from %s leads to %s, which is itself redirected."
                                .formatted(redirect.from(), redirect.to()),
                        "Let it lead to %s at once.".formatted(at));
            }
            at = next.get().to();
        }
        return circle(redirect, steps, at);
    }

    private static Problem circle(Redirect redirect, Set<PagePath> steps, PagePath again) {
        String way = steps.stream().map(PagePath::value).collect(Collectors.joining(" to "));
        return Problem.error(
                "redirect-in-a-circle",
                redirect.source(),
                "The redirects never reach a page: they lead from %s to %s again.".formatted(way, again),
                "Let one of them lead to a page.");
    }

    private static Problem nothing(Redirect redirect) {
        return Problem.error(
                "redirect-to-nothing",
                redirect.source(),
                "The redirect from %s leads to %s, where no page is.".formatted(redirect.from(), redirect.to()),
                "Let it lead to a page's present address.");
    }

    private static boolean isPage(Site site, PagePath path) {
        return path.equals(PagePath.ROOT) || site.pageBehind(path).isPresent();
    }
}
