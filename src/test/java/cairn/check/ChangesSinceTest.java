package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.source.Problem;
import cairn.testing.GitRepository;
import cairn.testing.SampleSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesSinceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path top;

    private SampleSite site;
    private GitRepository repository;

    @BeforeEach
    void commitASiteWithAProblem() {
        site = SampleSite.good(top.resolve("content")).writeExample("pages/old.md", "Do <b>not</b> pay.\n");
        repository = GitRepository.in(top);
        repository.commitAll();
    }

    @Test
    void tellsNothingOfFilesThatDidNotChange() {
        assertThat(told("HEAD")).isEmpty();
    }

    @Test
    void tellsEveryProblemOfAFileThatChanged() {
        site.replace("pages/old.md", "pay", "answer");

        assertThat(told("HEAD")).containsExactly("pages/old.md raw-html", "pages/old.md raw-html");
    }

    @Test
    void tellsOfAFileThatGitDoesNotKnowYet() {
        site.writeExample("pages/new.md", "## One {#a}\n\n## Two {#a}\n");

        assertThat(told("HEAD")).containsExactly("pages/new.md same-id-twice");
    }

    @Test
    void tellsWhatAChangeBreaksElsewhere() {
        site.without("pages/about.md").replace("site.yml", "footer: [pages/about.md]\n", "");

        assertThat(told("HEAD")).containsExactly("topics/advice/guide.md unknown-page");
    }

    @Test
    void comparesWithAnyRevision() {
        site.writeExample("pages/new.md", "# One\n");
        repository.commitAll();
        site.writeExample("pages/newer.md", "# Two\n");
        repository.commitAll();

        assertThat(told("HEAD")).isEmpty();
        assertThat(told("HEAD~1")).containsExactly("pages/newer.md second-title");
        assertThat(told("HEAD~2")).containsExactly("pages/new.md second-title", "pages/newer.md second-title");
    }

    @Test
    void leavesTheRepositoryAsItWas() {
        site.writeExample("pages/new.md", "Text.\n");
        String before = repository.status();

        told("HEAD");

        assertThat(repository.status()).isEqualTo(before).contains("new.md");
    }

    @Test
    void saysThatThereIsNoSuchRevision() {
        assertThatThrownBy(() -> told("nowhere"))
                .isInstanceOf(ChangesUnknown.class)
                .hasMessageStartingWith("git knows no revision \"nowhere\" here.");
        assertThatThrownBy(() -> told("--all")).hasMessageStartingWith("git knows no revision \"--all\" here.");
    }

    @Test
    void saysThatThereIsNoRepository(@TempDir Path elsewhere) {
        SampleSite lone = SampleSite.good(elsewhere);

        assertThatThrownBy(() -> ChangesSince.of(lone.folder(), "HEAD", CLOCK))
                .isInstanceOf(ChangesUnknown.class)
                .hasMessageEndingWith("is in no git repository.");
    }

    @Test
    void saysThatThereIsNoGit() {
        assertThatThrownBy(() -> new Git(top, "no-such-git").ask("status"))
                .isInstanceOf(ChangesUnknown.class)
                .hasMessage("--since needs the program git, and it cannot be started here.");
    }

    @Test
    void takesAFolderThatTheRevisionDidNotHaveForNew() throws java.io.IOException {
        Path added = top.resolve("added");
        Files.createDirectory(added);
        SampleSite other = SampleSite.good(added).writeExample("pages/bad.md", "# One\n");

        List<Problem> problems = CheckedContent.of(other.folder(), CLOCK).problems();

        assertThat(ChangesSince.of(other.folder(), "HEAD", CLOCK).of(problems)).isEqualTo(problems);
    }

    private List<String> told(String revision) {
        List<Problem> problems = CheckedContent.of(site.folder(), CLOCK).problems();
        return ChangesSince.of(site.folder(), revision, CLOCK).of(problems).stream()
                .map(problem -> "%s %s".formatted(problem.place().file(), problem.code()))
                .toList();
    }
}
