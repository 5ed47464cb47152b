package cairn.check;

import cairn.content.EarlierReview;
import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.Review;
import cairn.site.Timeline;
import cairn.site.UkTime;
import cairn.source.Problem;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    private final List<Changed> changed;

    private ReviewsAreAttested(Git git, LocalDate today, List<Changed> changed) {
        this.git = git;
        this.today = today;
        this.changed = changed;
    }

    /**
     * The rule for a content folder. From now on git looks for what changed, so that it has done it when it is asked.
     *
     * @param folder the content folder
     * @param since the revision to compare with; without it, the last commit and the one before it
     */
    public static ReviewsAreAttested in(Path folder, Optional<String> since, Clock clock) {
        Git git = new Git(folder);
        Stream<String> revisions = folder.getFileSystem().equals(FileSystems.getDefault())
                ? since.map(Stream::of).orElseGet(() -> Stream.of("HEAD", "HEAD^"))
                : Stream.empty();
        return new ReviewsAreAttested(
                git,
                UkTime.day(clock.instant()),
                revisions.map(revision -> Changed.since(revision, git)).toList());
    }

    /** Where it does not hold. */
    public List<Problem> check(Timeline timeline) {
        Map<String, Page> reviewed = timeline.whole()
                .everyText()
                .filter(page -> page.review().isPresent())
                .collect(Collectors.toMap(page -> page.source().file(), Function.identity(), (first, second) -> first));
        Stream<Problem> moved = changed.stream().flatMap(files -> movedSince(files, reviewed));
        Stream<Problem> future = Stream.concat(
                reviewed.values().stream().flatMap(page -> inTheFuture(page).stream()),
                timeline.whole().organisations().stream().flatMap(checked -> inTheFuture(checked).stream()));
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

    private Stream<Problem> movedSince(Changed changed, Map<String, Page> pages) {
        Map<String, String> former = changed.files().join();
        return pages.entrySet().stream()
                .flatMap(page -> Optional.ofNullable(former.get(page.getKey()))
                        .flatMap(file -> moved(changed.revision(), file, page.getValue()))
                        .stream());
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

    /**
     * What git finds changed since a revision.
     *
     * @param files by the path of each file now, the one it had then; none where git cannot say
     */
    private record Changed(String revision, CompletableFuture<Map<String, String>> files) {

        /** On a thread of its own, which does nothing but wait for another program. */
        static Changed since(String revision, Git git) {
            return new Changed(
                    revision,
                    CompletableFuture.supplyAsync(() -> files(revision, git), task -> new Thread(task, "git").start()));
        }

        private static Map<String, String> files(String revision, Git git) {
            try {
                return git.changed(revision);
            } catch (ChangesUnknown | UncheckedIOException e) {
                return Map.of(); // No git, no repository, or no such revision: nothing to compare with.
            }
        }
    }
}
