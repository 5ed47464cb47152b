package cairn.check;

import cairn.site.Page;
import cairn.site.Review;
import cairn.site.Site;
import cairn.site.UkTime;
import cairn.source.Problem;
import cairn.source.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Reminds the editors, and never the readers, of a page whose next review is near, and warns where it is overdue. */
final class ReviewsAreInTime implements Rule {

    private static final long DAYS_BEFORE = 30;

    private final Clock clock;

    ReviewsAreInTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Problem> check(Site site) {
        Instant now = clock.instant();
        LocalDate today = UkTime.day(now);
        return site.everyText()
                .filter(page -> isStillToBeRead(site, page, now))
                .flatMap(page -> page.review().flatMap(review -> check(page, review, today)).stream());
    }

    /** Whether readers see it, or will, or would were it published: a translation goes with its original. */
    private static boolean isStillToBeRead(Site site, Page page, Instant now) {
        return !page.lifetime().isOverAt(now)
                && site.page(site.translations().original(page.path()))
                        .filter(original -> original.lifetime().isOverAt(now))
                        .isEmpty();
    }

    private static Optional<Problem> check(Page page, Review review, LocalDate today) {
        return review.due()
                .filter(due -> !today.isBefore(reminder(review, due)))
                .map(due -> problem(page, due, today));
    }

    /** The first day on which the team hears of it: a month before, or halfway where the review holds for less than two. */
    private static LocalDate reminder(Review review, LocalDate due) {
        return due.minusDays(Math.min(DAYS_BEFORE, ChronoUnit.DAYS.between(review.on(), due) / 2));
    }

    private static Problem problem(Page page, LocalDate due, LocalDate today) {
        boolean overdue = due.isBefore(today);
        return new Problem(
                overdue ? Severity.WARNING : Severity.NOTE,
                overdue ? "review-overdue" : "review-due-soon",
                page.source(),
                overdue
                        ? "This page wanted a review by %s.".formatted(due)
                        : "This page wants a review by %s.".formatted(due),
                "Read it, mend it, and write the new day and what was looked at under \"reviewed\".");
    }
}
