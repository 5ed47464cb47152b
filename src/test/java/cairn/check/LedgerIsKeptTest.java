package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.source.Problem;
import cairn.testing.GitRepository;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerIsKeptTest {

    private static final String LEDGER = "addresses.txt";

    @TempDir
    private Path top;

    private SampleSite site;

    @BeforeEach
    void writeASite() {
        site = SampleSite.good(top.resolve("content"));
    }

    @Test
    void tellsOfALedgerThatWasTakenAway() {
        site.write(LEDGER, "/about\n");
        GitRepository repository = GitRepository.in(top);
        repository.commitAll();
        assertThat(LedgerIsKept.check(site.folder())).isEmpty();

        site.without(LEDGER);
        assertThat(LedgerIsKept.check(site.folder())).map(Problem::code).contains("addresses-gone");

        repository.commitAll();
        site.replace("pages/about.md", "Made", "Written");
        repository.commitAll();
        assertThat(LedgerIsKept.check(site.folder()))
                .hasValueSatisfying(problem -> assertThat(problem.place()).hasToString("addresses.txt:1:1"));
    }

    @Test
    void missesNoLedgerThatNeverWas() {
        GitRepository.in(top).commitAll();

        assertThat(LedgerIsKept.check(site.folder())).isEmpty();
    }

    @Test
    void knowsNothingWithoutARepositoryOrACommit() {
        assertThat(LedgerIsKept.check(site.folder())).isEmpty();

        GitRepository.in(top);
        assertThat(LedgerIsKept.check(site.folder())).isEmpty();
    }
}
