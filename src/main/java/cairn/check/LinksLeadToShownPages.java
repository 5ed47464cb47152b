package cairn.check;

import cairn.site.Lifetime;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Site;
import cairn.site.SourceRef;
import cairn.site.Timeline;
import cairn.site.UkTime;
import cairn.source.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever readers can follow at some moment leads to a page that is there at that moment. Drafts may link anywhere. */
final class LinksLeadToShownPages implements TimelineRule {

    private static final String REDIRECT_MEND =
            "Lead to another page, or write the old address under \"redirects_from\""
                    + " of that page, with which it comes and goes.";

    @Override
    public Stream<Problem> check(Timeline timeline, Instant now) {
        Stream<Problem> ofPages = timeline.whole()
                .everyText()
                .flatMap(page -> page.lifetime().from(now).stream()
                        .flatMap(shown -> page.links().stream()
                                .flatMap(link -> check(timeline, link.target(), link.source(), shown).stream())));
        Stream<Problem> ofNotices = timeline.whole().notices().stream()
                .flatMap(notice -> notice.lifetime().from(now).stream()
                        .flatMap(shown -> notice.links().stream()
                                .flatMap(link -> check(timeline, link.target(), link.source(), shown).stream())));
        Lifetime forEver = Lifetime.ALWAYS.from(now).orElseThrow();
        Stream<Problem> ofFoot = timeline.footer().stream()
                .flatMap(link -> check(timeline, link.target(), link.source(), forEver).stream());
        Stream<Problem> ofRedirects = timeline.whole().redirects().stream()
                .filter(redirect -> !belongsToItsPage(redirect))
                .filter(redirect -> timeline.whole().pageBehind(redirect.to()).isPresent())
                .flatMap(redirect -> check(timeline, redirect.to(), redirect.source(), forEver).stream())
                .map(problem -> Problem.error(problem.code(), problem.place(), problem.message(), REDIRECT_MEND));
        return Stream.of(ofPages, ofNotices, ofFoot, ofRedirects).flatMap(problems -> problems);
    }

    /** The old addresses of a page come and go with it; others are there always. */
    private static boolean belongsToItsPage(Redirect redirect) {
        return redirect.source().file().endsWith(".md");
    }

    private static Optional<Problem> check(Timeline timeline, PagePath to, SourceRef place, Lifetime shown) {
        Optional<Page> target = timeline.whole().pageBehind(to);
        if (target.filter(page -> page.lifetime().covers(shown)).isPresent()
                || to.equals(PagePath.ROOT)
                || isMade(timeline.whole(), to)) {
            return Optional.empty();
        }
        if (target.isEmpty() || target.get().lifetime().isDraft()) {
            return Optional.of(draft(to, place));
        }
        return target.map(page -> problem(page, place, shown));
    }

    /** Whether a wing makes the page there, which is there always. */
    private static boolean isMade(Site site, PagePath path) {
        return site.flow(path).isPresent()
                || site.directory().filter(made -> made.path().equals(path)).isPresent()
                || site.search().filter(made -> made.path().equals(path)).isPresent();
    }

    private static Problem problem(Page target, SourceRef place, Lifetime shown) {
        String file = target.source().file();
        Optional<Instant> late = target.lifetime()
                .from()
                .filter(from -> from.isAfter(shown.from().orElse(Instant.MIN)));
        if (late.isPresent()) {
            String time = UkTime.words(late.get());
            return Problem.error(
                    "link-too-early",
                    place,
                    "This leads to %s, which readers do not see before %s.".formatted(file, time),
                    "Give the page with the link \"publish_at: %s\" too, or let the other one be seen sooner."
                            .formatted(time));
        }
        if (target.isGone()) {
            return Problem.error(
                    "link-to-gone",
                    place,
                    "This leads to %s, which has been taken away.".formatted(file),
                    "Lead to what readers shall read instead, or take the link away.");
        }
        String time = UkTime.words(target.lifetime().until().orElse(Instant.EPOCH));
        return Problem.error(
                "link-too-late",
                place,
                "This leads to %s, which readers do not see any more from %s on.".formatted(file, time),
                "Take the link away, let that page stay longer, or give the page with the link \"expire_at: %s\" too."
                        .formatted(time));
    }

    private static Problem draft(PagePath to, SourceRef place) {
        return Problem.error(
                "link-to-draft",
                place,
                "This leads to the page %s, which is a draft.".formatted(to),
                "Publish that page, make the page with the link a draft too, or take the link away.");
    }
}
