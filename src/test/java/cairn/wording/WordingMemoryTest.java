package cairn.wording;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.source.Problem;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed after whatever else, a memory must not be noticed. */
class WordingMemoryTest {

    private static final String GUIDE = "topics/sextortion/warning-signs.md";
    private static final String WORDS = "\n\n## One more thing {#more}\n\nUtilise the form that is here.\n";

    @TempDir
    private Path folder;

    @Test
    void tellsTheSameWithAMemoryAsWithout() {
        SampleSite site = SampleSite.real(folder);
        CheckMemory memory = new CheckMemory();
        String guide = site.read(GUIDE) + WORDS;

        for (Map<String, String> unsaved : List.of(
                Map.<String, String>of(),
                Map.of(GUIDE, guide),
                Map.of(GUIDE, guide, "house-style/forms.yml", rule("form")),
                Map.of(GUIDE, guide, "house-style/forms.yml", rule("thing")),
                Map.of(GUIDE, guide),
                Map.<String, String>of())) {
            assertThat(problems(site, unsaved, memory)).isEqualTo(problems(site, unsaved, new CheckMemory()));
        }
    }

    @Test
    void holdsTheSameWordsAgainstARuleThatChanged() {
        SampleSite site = SampleSite.real(folder);
        CheckMemory memory = new CheckMemory();
        String guide = site.read(GUIDE) + WORDS;
        problems(site, Map.of(GUIDE, guide, "house-style/forms.yml", rule("banana")), memory);

        List<Problem> problems = problems(site, Map.of(GUIDE, guide, "house-style/forms.yml", rule("form")), memory);

        assertThat(problems)
                .filteredOn(problem -> problem.message().contains("\"form\""))
                .isNotEmpty();
    }

    private static String rule(String word) {
        return """
                severity: warning
                why: To see that a rule that changes is held anew.
                instead: Write the other word.
                swap:
                  %1$s: sheet
                must_flag:
                  - A %1$s to fill in.
                must_pass:
                  - A sheet to fill in.
                """.formatted(word);
    }

    private static List<Problem> problems(SampleSite site, Map<String, String> unsaved, CheckMemory memory) {
        return CheckedContent.of(site.folder(), unsaved, Clock.systemUTC(), memory)
                .problems();
    }
}
