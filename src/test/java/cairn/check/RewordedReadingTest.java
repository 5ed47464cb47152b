package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentRoot;
import cairn.content.ContentTree;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.Problem;
import cairn.testing.MovableClock;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where only words of pages changed, only those pages are read; and what comes of it is what a fresh reading says. */
class RewordedReadingTest {

    private static final Path REAL = Path.of("content");
    private static final String GUIDE = "topics/sextortion/warning-signs.md";
    private static final String PAGE = "pages/leaving-safely.md";
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final MovableClock clock = new MovableClock(NOON.toString());
    private final CheckMemory memory = new CheckMemory();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        Samples.copy(REAL, folder);
    }

    @Test
    void otherWordsOfAGuideLeaveTheRestAsItIs() throws IOException {
        Timeline before = read();
        edit(GUIDE, text -> text.replace("These signs can help", "Some signs can help"));
        Timeline after = read();
        assertThat(after.isRewordingOf(before)).isTrue();
        assertThat(after.at(NOON).topics().get(0).guides().toString()).contains("Some signs can help");
        assertThat(page(after.whole(), "/online-blackmail/what-it-is"))
                .isSameAs(page(before.whole(), "/online-blackmail/what-it-is"));
    }

    @Test
    void soDoOtherWordsOnSeveralPagesAndOnesThatMoveLinks() throws IOException {
        Timeline before = read();
        edit(GUIDE, text -> text.replace("## How it often starts", "One more line.\n\n## How it often starts"));
        edit(PAGE, text -> text + "\nOne line more.\n");
        Timeline after = read();
        assertThat(after.isRewordingOf(before)).isTrue();
        edit(GUIDE, text -> text.replace("One more line.\n\n", ""));
        assertThat(read().isRewordingOf(before)).isTrue();
    }

    @Test
    void wordsThatBreakTheHouseStyleAreTold() throws IOException {
        Timeline before = read();
        edit(PAGE, text -> text + "\nUtilise the button in order to leave the premises expeditiously.\n");
        assertThat(read().isRewordingOf(before)).isTrue();
        assertThat(CheckedContent.of(folder, clock).problems())
                .extracting(problem -> problem.place().file())
                .contains(PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ## How it often starts {#start}          | ## How it often starts {#beginning}
            [what to do now](what-to-do.md)          | [what to do now](support.md)
            [what to do now](what-to-do.md)          | [what to do now](what-to-do.md#call)
            [101](contact:police-101)                | the police
            title: Warning signs                     | title: Signs of warning
            order: 3                                 | order: 9
            description: How to tell                 | description: How to see
            review_in: 6 months                      | status: draft
            """)
    void moreThanWordsIsReadAsAWhole(String before, String after) throws IOException {
        Timeline first = read();
        edit(GUIDE, text -> text.replace(before, after));
        CheckedContent checked = check();
        assertThat(checked.timeline().filter(timeline -> timeline.isRewordingOf(first)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"topics/sextortion/what-to-do.md", "topics/sextortion/what-to-do.gd.md", "snippets/first-help.md"})
    void whatOtherFilesHangOnIsReadAsAWhole(String file) throws IOException {
        Timeline before = read();
        edit(file, text -> text + "\nOne more line.\n");
        assertThat(check().timeline().filter(timeline -> timeline.isRewordingOf(before)))
                .isEmpty();
    }

    @Test
    void aMistakeIsToldAndItsMendingIsOnlyWords() throws IOException {
        Timeline before = read();
        edit(PAGE, text -> text + "\nSee [nothing](not-there.md).\n");
        assertThat(check().timeline()).isEmpty();
        edit(PAGE, text -> text.replace("[nothing](not-there.md)", "nothing"));
        assertThat(read().isRewordingOf(before)).isTrue();
    }

    @Test
    void whatWasToldOfAPageIsToldNoMoreOnceItIsMended() throws IOException {
        assertThat(check().problems()).extracting(Problem::code).contains("no-corrections-contact");
        edit("pages/wrong-number.md", text -> text.replaceFirst("(?m)^::corrections.*\n", ""));
        assertThat(check().problems()).extracting(Problem::code).doesNotContain("no-corrections-contact");
    }

    @Test
    void whatARuleFoundStandsWhereItsLineIsNow() throws IOException {
        String link = "See [what else they say, and what is true](../../pages/what-they-say.md).";
        edit("pages/what-they-say.md", text -> text.replaceFirst("\n---\n", "\nexpire_at: 2026-12-20 09:00\n---\n"));
        List<Problem> before = check().problems();
        edit(GUIDE, text -> text.replace(link, "One more line.\n\n" + link));
        List<Problem> after = check().problems();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void anotherDayIsAskedForAgain() throws IOException {
        Timeline before = read();
        clock.set("2027-12-24T12:00:00Z");
        edit(PAGE, text -> text + "\nOne more line.\n");
        CheckedContent later = check();
        assertThat(later.timeline().orElseThrow().isRewordingOf(before)).isTrue();
        assertThat(later.problems()).extracting(Problem::code).contains("review-overdue");
    }

    @Test
    void soIsWhatIsDue() throws IOException {
        edit("pages/what-they-say.md", text -> text.replaceFirst("\n---\n", "\npublish_at: 2026-12-01 12:30\n---\n"));
        assertThat(check().problems()).extracting(Problem::code).contains("link-too-early");
        clock.set("2026-12-01T13:00:00Z");
        edit(PAGE, text -> text + "\nOne more line.\n");
        assertThat(check().errors()).isEmpty();
    }

    private void edit(String file, UnaryOperator<String> edit) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = edit.apply(before);
        assertThat(after).as("the edit of " + file).isNotEqualTo(before);
        Files.writeString(path, after);
    }

    private Timeline read() {
        return check().timeline().orElseThrow();
    }

    /** What the folder says, which is what it says to one who never read it. */
    private CheckedContent check() {
        CheckedContent checked =
                CheckedContent.ofChanged(folder, ContentTree.of(ContentRoot.of(folder)), clock, memory);
        CheckedContent fresh = CheckedContent.of(folder, Map.of(), clock);
        assertThat(checked.problems()).isEqualTo(fresh.problems());
        assertThat(checked.sources()).isEqualTo(fresh.sources());
        assertThat(checked.words()).isEqualTo(fresh.words());
        assertThat(checked.site().map(RewordedReadingTest::parts))
                .isEqualTo(fresh.site().map(RewordedReadingTest::parts));
        return checked;
    }

    private static List<Object> parts(Site site) {
        Stream<Object> answers = site.answered().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(path -> List.of(path, site.pageBehind(path), site.topic(path), site.versions(path)));
        return List.of(site.version(), site.topics(), site.pages(), site.footer(), site.validUntil(), answers.toList());
    }

    private static Page page(Site site, String path) {
        return site.page(PagePath.of(path)).orElseThrow();
    }
}
