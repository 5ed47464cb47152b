package cairn.preview.health;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.preview.draft.DraftSite;
import cairn.testing.MovableClock;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {

    private static final String GUIDE = "topics/advice/guide.md";
    private static final String ABOUT = "pages/about.md";
    private static final String NEW = "pages/new.md";
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @TempDir
    private Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private SampleSite content;

    @BeforeEach
    void copyTheContent() {
        content = SampleSite.good(temp.resolve("content"));
    }

    @Test
    void listsEveryPage() {
        assertThat(examine().pages())
                .extracting(PageHealth::file)
                .containsExactly("topics/advice/topic.md", GUIDE, ABOUT);
    }

    @Test
    void saysWhatReadersSeeOfAPage() {
        say("status: published");
        assertThat(page(NEW).state()).isEqualTo(State.PUBLISHED);

        say("status: draft");
        assertThat(page(NEW).state()).isEqualTo(State.DRAFT);

        say("publish_at: 2030-01-01 09:00");
        assertThat(page(NEW).state()).isEqualTo(State.SCHEDULED);
        assertThat(page(NEW).times()).isEqualTo("from 2030-01-01 09:00");

        say("expire_at: 2026-11-01");
        assertThat(page(NEW).state()).isEqualTo(State.EXPIRED);
        assertThat(page(NEW).times()).isEqualTo("until 2026-11-01 00:00");
    }

    @Test
    void saysWhenTheReviewIsDue() {
        assertThat(page(ABOUT).page().review()).isEmpty();
        assertThat(page(GUIDE).due()).hasToString("Optional[2027-05-23]");
        assertThat(page(GUIDE).isOverdue()).isFalse();

        content.replace(GUIDE, "on: 2026-11-23", "on: 2026-06-01");

        assertThat(page(GUIDE).isOverdue()).isTrue();
    }

    @Test
    void countsTheWordsThatReadersRead() {
        int before = page(ABOUT).words();

        content.write(ABOUT, content.read(ABOUT) + "\nThree more words – really.\n");

        assertThat(page(ABOUT).words()).isEqualTo(before + 4);
    }

    @Test
    void saysHowHardAPageIsToReadWhereItHasWordsEnough() {
        assertThat(page(ABOUT).grade()).isEmpty();

        content.write(ABOUT, content.read(ABOUT) + "\nThe cat sat on the mat and the dog ran to it.\n".repeat(8));

        assertThat(page(ABOUT).grade())
                .hasValueSatisfying(grade -> assertThat(grade).isBetween(0.0, 3.0));
    }

    @Test
    void countsProblemsByTheirWeight() {
        assertThat(page(ABOUT).problems().words()).isEqualTo("none");

        DraftSite site = opened();
        content.write(ABOUT, content.read(ABOUT) + "\n<hr>\n");
        site.reload();
        Health health = Examination.of(site.draft(), site.content(), site.moment());

        assertThat(health.current()).isFalse();
        assertThat(health.pages(Question.PROBLEMS)).singleElement().satisfies(page -> {
            assertThat(page.file()).isEqualTo(ABOUT);
            assertThat(page.problems().words()).isEqualTo("1 error");
            assertThat(page.problems().isWell()).isFalse();
        });
    }

    @Test
    void namesWhatLeadsToAPage() {
        assertThat(page(GUIDE).uses())
                .extracting(use -> use.place().file())
                .containsExactly("redirects.yml", "topics/advice/topic.md", "topics/advice/topic.md");
    }

    @Test
    void namesWhereSharedPartsAreUsed() {
        assertThat(examine().shared())
                .filteredOn(shared -> shared.name().equals("first"))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.kind()).isEqualTo("Shared text");
                    assertThat(shared.uses())
                            .extracting(use -> use.place().file())
                            .containsExactly(GUIDE, "topics/advice/topic.md");
                });
        assertThat(examine().shared())
                .filteredOn(shared -> shared.file().equals("organisations/police.yml"))
                .singleElement()
                .satisfies(shared -> assertThat(shared.uses())
                        .extracting(use -> use.place().file())
                        .contains(GUIDE, ABOUT));
    }

    @Test
    void listsFilesWithProblemsThatAreNoPages() {
        content.write("topics/stray.txt", "x");

        assertThat(examine().shared())
                .filteredOn(shared -> shared.kind().equals("Other file"))
                .extracting(SharedHealth::file)
                .contains("topics/stray.txt");
    }

    @Test
    void countsNoPageOfATopicAsLost() {
        content.replace(
                GUIDE, "Go [back to the top](topic.md), to [telling someone](#tell)", "Go to [telling someone](#tell)");

        assertThat(page("topics/advice/topic.md").uses()).isEmpty();
        assertThat(page("topics/advice/topic.md").isLost()).isFalse();
        assertThat(page(ABOUT).isLost()).isFalse();
    }

    @Test
    void listsNoticesAndDraftsOfThem() {
        content.write("notices/phones.md", "---\ntitle: Phones\nexpire_at: 2026-12-24\n---\n\nSome are busy.\n")
                .write("notices/begun.md", "---\nstatus: draft\n---\n\n- one\n");

        assertThat(examine().shared())
                .filteredOn(SharedHealth::isNotice)
                .satisfiesExactly(
                        begun -> {
                            assertThat(begun.name()).isEqualTo("begun");
                            assertThat(begun.showing()).isEmpty();
                            assertThat(begun.problems().warnings()).isPositive();
                        },
                        phones -> {
                            assertThat(phones.name()).isEqualTo("Phones");
                            assertThat(phones.showing())
                                    .contains(new SharedHealth.Showing(State.PUBLISHED, "until 2026-12-24 00:00"));
                        });
    }

    @Test
    void answersQuestions() {
        say("status: draft");
        Health health = examine();

        assertThat(health.pages(Question.ALL)).hasSize(4);
        assertThat(health.pages(Question.DRAFTS)).extracting(PageHealth::file).containsExactly(NEW);
        assertThat(health.pages(Question.UNUSED))
                .extracting(PageHealth::file)
                .contains(NEW)
                .doesNotContain(GUIDE);
        assertThat(health.pages(Question.UNREVIEWED))
                .extracting(PageHealth::file)
                .contains(ABOUT)
                .doesNotContain(GUIDE);
        assertThat(health.pages(Question.UNTRANSLATED)).hasSize(4);
        assertThat(Question.of("drafts")).isEqualTo(Question.DRAFTS);
        assertThat(Question.of("nonsense")).isEqualTo(Question.ALL);
    }

    /** Writes a page that nothing links to, since nothing may link to what readers do not see. */
    private void say(String line) {
        content.write(NEW, "---\ntitle: New\ndescription: New.\n%s\n---\n\nHello.\n".formatted(line));
    }

    private PageHealth page(String file) {
        return examine().pages().stream()
                .filter(page -> page.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private Health examine() {
        DraftSite site = opened();
        return Examination.of(site.draft(), site.content(), site.moment());
    }

    private DraftSite opened() {
        return new DraftSite(content.folder(), new MovableClock(NOW.toString()));
    }
}
