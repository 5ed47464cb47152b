package cairn.check;

import cairn.content.EarlierReview;
import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.Review;
import cairn.site.Timeline;
import cairn.site.UkTime;
import cairn.source.Problem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day of a review says that somebody read the page on that day. So it lies not in the future, and it does not move
 * without a note of what was looked at. What was there before is asked of git; where there is no git, nothing is
 * compared. This is for checking and not for serving: it takes time, and a server's clock may be wrong.
 */
public final class ReviewsAreAttested {

    private final Git git;
    private final LocalDate today;

    private ReviewsAreAttested(Git git, LocalDate today) {
        this.git = git;
        this.today = today;
    }

    /**
     * Where it does not hold.
     *
     * @param folder the content folder
     * @param since the revision to compare with; without it, the last commit and the one before it
     */
    public static List<Problem> check(Path folder, Optional<String> since, Timeline timeline, Clock clock) {
        Map<String, Page> reviewed = timeline.whole()
                .everyText()
                .filter(page -> page.review().isPresent())
                .collect(Collectors.toMap(page -> page.source().file(), Function.identity(), (first, second) -> first));
        ReviewsAreAttested rule = new ReviewsAreAttested(new Git(folder), UkTime.day(clock.instant()));
        Stream<Problem> moved = folder.getFileSystem().equals(FileSystems.getDefault())
                ? since.map(Stream::of)
                        .orElseGet(() -> Stream.of("HEAD", "HEAD^"))
                        .flatMap(revision -> rule.movedSince(revision, reviewed))
                : Stream.empty();
        Stream<Problem> future = Stream.concat(
                reviewed.values().stream().flatMap(page -> rule.inTheFuture(page).stream()),
                timeline.whole().organisations().stream().flatMap(checked -> rule.inTheFuture(checked).stream()));
        return Stream.concat(future, moved)
                .distinct()
                .map(problem -> isDraft(reviewed, problem) ? problem.softened() : problem)
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    private static boolean isDraft(Map<String, Page> pages, Problem problem) {
        return Optional.ofNullable(pages.get(problem.place().file()))
                .filter(page -> page.lifetime().isDraft())
                .isPresent();
    }

    private Optional<Problem> inTheFuture(Page page) {
        return page.review()
                .filter(review -> review.on().isAfter(today))
                .map(review -> Problem.error(
                        "review-in-future",
                        review.source(),
                        "The day of this review, %s, is still to come.".formatted(review.on()),
                        "Write the day on which somebody read the page."));
    }

    private Optional<Problem> inTheFuture(Organisation organisation) {
        return organisation
                .checked()
                .filter(checked -> checked.on().isAfter(today))
                .map(checked -> Problem.error(
                        "checked-in-future",
                        checked.source(),
                        "The day on which %s was checked, %s, is still to come."
                                .formatted(organisation.name(), checked.on()),
                        "Write the day on which somebody looked it up."));
    }

    private Stream<Problem> movedSince(String revision, Map<String, Page> pages) {
        try {
            Map<String, String> changed = git.changed(revision);
            return pages.entrySet().stream()
                    .flatMap(page -> Optional.ofNullable(changed.get(page.getKey()))
                            .flatMap(former -> moved(revision, former, page.getValue()))
                            .stream())
                    .toList()
                    .stream();
        } catch (ChangesUnknown e) {
            return Stream.empty(); // No git, no repository, or no such revision: nothing to compare with.
        }
    }

    /** Whether the review moved since the page stood in that file at that revision. */
    private Optional<Problem> moved(String revision, String file, Page page) {
        Review now = page.review().orElseThrow();
        return git.ask("show", "--end-of-options", revision + ":./" + file)
                .flatMap(text -> EarlierReview.in(file, text))
                .filter(before -> !before.on().equals(now.on()) && before.note().equals(now.note()))
                .map(before -> Problem.error(
                        "review-without-note",
                        now.source(),
                        "The day of the review moved from %s to %s, and the note is still the same."
                                .formatted(before.on(), now.on()),
                        "Write under \"note\" what was looked at this time, or put the old day back."));
    }
}
