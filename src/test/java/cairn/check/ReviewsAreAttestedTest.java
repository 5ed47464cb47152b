package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.source.Problem;
import cairn.source.Severity;
import cairn.testing.GitRepository;
import cairn.testing.MovableClock;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsAreAttestedTest {

    private static final String GUIDE = "topics/advice/guide.md";
    private static final String DAY = "on: 2026-11-23";
    private static final String MOVED = GUIDE + ":6:7 review-without-note";

    @TempDir
    private Path top;

    private final MovableClock clock = new MovableClock("2027-01-10T12:00:00Z");
    private SampleSite site;

    @BeforeEach
    void writeASite() {
        site = SampleSite.good(top.resolve("content"));
    }

    @Test
    void refusesADayThatMovedWithoutANewNote() {
        GitRepository.in(top).commitAll();

        site.replace(GUIDE, DAY, "on: 2027-01-09");

        assertThat(told()).containsExactly(MOVED);
        assertThat(problems().get(0).message())
                .isEqualTo(
                        "The day of the review moved from 2026-11-23 to 2027-01-09, and the note is still the same.");
    }

    @Test
    void refusesItInTheLastCommitToo() {
        GitRepository repository = GitRepository.in(top);
        repository.commitAll();
        site.replace(GUIDE, DAY, "on: 2027-01-09");
        repository.commitAll();

        assertThat(told()).containsExactly(MOVED);

        site.replace("pages/about.md", "Made", "Written");
        repository.commitAll();

        assertThat(told()).isEmpty();
    }

    @Test
    void refusesACheckOfAnOrganisationOnADayStillToCome() {
        site.write(
                "organisations/police.yml",
                site.read("organisations/police.yml") + "checked:\n  on: 2027-01-11\n  by: A. Person\n");

        assertThat(problems()).extracting(Problem::code).containsExactly("checked-in-future");

        site.replace("organisations/police.yml", "on: 2027-01-11", "on: 2027-01-10");

        assertThat(problems()).isEmpty();
    }

    @Test
    void comparesWithTheRevisionThatIsNamed() {
        GitRepository repository = GitRepository.in(top);
        repository.commitAll();
        site.replace(GUIDE, DAY, "on: 2027-01-09");
        repository.commitAll();
        site.replace("pages/about.md", "Made", "Written");
        repository.commitAll();

        assertThat(told("HEAD~2")).containsExactly(MOVED);
        assertThat(told("HEAD")).isEmpty();
    }

    @Test
    void acceptsADayThatMovedWithItsNote() {
        GitRepository.in(top).commitAll();

        site.replace(GUIDE, DAY, "on: 2027-01-09\n  note: The number was called.");

        assertThat(told()).isEmpty();
    }

    @Test
    void refusesANoteThatWasThereBefore() {
        site.replace(GUIDE, DAY, DAY + "\n  note: The number was called.");
        GitRepository.in(top).commitAll();

        site.replace(GUIDE, DAY, "on: 2027-01-09");

        assertThat(told()).containsExactly(MOVED);
    }

    @Test
    void followsAPageThatWasRenamed() {
        GitRepository repository = GitRepository.in(top);
        repository.commitAll();
        repository.move("content/topics/advice/guide.md", "content/topics/advice/advice.md");
        site.replace("topics/advice/topic.md", "guide.md", "advice.md")
                .without("redirects.yml")
                .replace("topics/advice/advice.md", DAY, "on: 2027-01-09");

        assertThat(told()).containsExactly("topics/advice/advice.md:6:7 review-without-note");

        repository.commitAll();
        assertThat(told()).containsExactly("topics/advice/advice.md:6:7 review-without-note");
    }

    @Test
    void followsThePagesOfAFolderThatWasRenamed() {
        GitRepository repository = GitRepository.in(top);
        repository.commitAll();
        repository.move("content/topics/advice", "content/topics/first-steps");
        site.without("redirects.yml").replace("topics/first-steps/guide.md", DAY, "on: 2027-01-09");

        assertThat(told()).containsExactly("topics/first-steps/guide.md:6:7 review-without-note");
    }

    @Test
    void leavesAloneWhatWasOnlyRenamed() {
        GitRepository repository = GitRepository.in(top);
        repository.commitAll();
        repository.move("content/pages/about.md", "content/pages/on-us.md");
        site.replace("site.yml", "about.md", "on-us.md")
                .replace("topics/advice/guide.md", "about.md", "on-us.md")
                .without("redirects.yml");

        assertThat(told()).isEmpty();
    }

    @Test
    void leavesAloneWhatOnlyChangedInItsWords() {
        GitRepository.in(top).commitAll();

        site.replace(GUIDE, "Tell someone", "Tell somebody").replace(GUIDE, "A tester", "Another tester");

        assertThat(told()).isEmpty();
    }

    @Test
    void comparesNothingWithoutARepository() {
        site.replace(GUIDE, DAY, "on: 2027-01-09");

        assertThat(told()).isEmpty();
    }

    @Test
    void comparesNothingBeforeTheFirstCommit() {
        GitRepository.in(top);

        assertThat(told()).isEmpty();
    }

    @Test
    void refusesADayThatIsStillToCome() {
        site.replace(GUIDE, DAY, "on: 2027-01-11");

        assertThat(told()).containsExactly(GUIDE + ":6:7 review-in-future");

        clock.set("2027-01-11T00:00:00Z");
        assertThat(told()).isEmpty();
    }

    @Test
    void countsTheDaysAsClocksInLondonDo() {
        site.replace(GUIDE, DAY, "on: 2027-07-02");

        clock.set("2027-07-01T22:59:59Z");
        assertThat(told()).hasSize(1);
        clock.set("2027-07-01T23:00:00Z");
        assertThat(told()).isEmpty();
    }

    @Test
    void onlyWarnsOfADraft() {
        site.replace(GUIDE, "order: 1", "order: 1\nstatus: draft")
                .replace("topics/advice/topic.md", "[guide](guide.md)", "guide")
                .without("redirects.yml")
                .replace(GUIDE, DAY, "on: 2027-01-11");

        assertThat(problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
    }

    private List<String> told(String... since) {
        return problems(since).stream()
                .map(problem -> "%s %s".formatted(problem.place(), problem.code()))
                .toList();
    }

    private List<Problem> problems(String... since) {
        CheckedContent content = CheckedContent.of(site.folder(), clock);
        Optional<String> revision =
                Optional.of(since).filter(all -> all.length > 0).map(all -> all[0]);
        return ReviewsAreAttested.in(site.folder(), revision, clock)
                .check(content.timeline().orElseThrow());
    }
}
