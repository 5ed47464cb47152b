package cairn.check;

import cairn.content.Problem;
import cairn.content.Severity;
import cairn.site.Page;
import cairn.site.Review;
import cairn.site.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Warns the editors, and never the readers, of a page whose next review is overdue. */
final class ReviewsAreInTime implements Rule {

    private final Clock clock;

    ReviewsAreInTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Problem> check(Site site) {
        LocalDate today = LocalDate.now(clock);
        return site.everyPage()
                .flatMap(page -> page
                        .review()
                        .flatMap(Review::due)
                        .filter(due -> due.isBefore(today))
                        .map(due -> warning(page, due))
                        .stream());
    }

    private static Problem warning(Page page, LocalDate due) {
        return new Problem(
                Severity.WARNING,
                "review-overdue",
                page.source(),
                "This page wanted a review by %s.".formatted(due),
                "Read it, mend it, and write the new day and what was looked at under \"reviewed\".");
    }
}
