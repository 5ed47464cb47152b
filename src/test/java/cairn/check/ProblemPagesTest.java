package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.content.ProblemPage;
import cairn.content.ProblemPages;
import cairn.source.Problem;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import cairn.testing.ToldCodes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The catalogue of problems, {@code src/main/resources/problems}: there is a page for each code that the program can
 * tell, its bad example is told so and nothing worse, and its good one is let through. Add a file, write no Java.
 */
class ProblemPagesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final CheckMemory MEMORY = new CheckMemory();
    private static final Path TESTS = Path.of("src", "test");

    @TempDir
    private Path folder;

    @Test
    void hasAPageForEachCodeThatTheProgramTellsAndForNoOther() {
        assertThat(ProblemFiles.codes()).containsExactlyInAnyOrderElementsOf(ToldCodes.all());
    }

    @TestFactory
    Stream<DynamicTest> tellsTheBadExampleAndLetsTheGoodOneThrough() {
        return ProblemFiles.codes().stream().map(code -> dynamicTest(code, () -> assertShown(page(code))));
    }

    private void assertShown(ProblemPage page) {
        page.shownBy().ifPresent(test -> assertShownBy(page.name(), test));
        for (int i = 0; i < page.examples().size(); i++) {
            ProblemPage.Example example = page.examples().get(i);
            Path place = folder.resolve(page.name() + i);
            List<Problem> bad = told(place.resolve("bad"), example.file(), example.bad());
            List<Problem> good = told(place.resolve("good"), example.goodFile(), example.good());

            assertThat(bad).as("the bad example").extracting(Problem::code).contains(page.name());
            assertThat(bad)
                    .as("errors of the bad example")
                    .filteredOn(Problem::isError)
                    .extracting(Problem::code)
                    .allMatch(page.name()::equals);
            assertThat(good)
                    .as("the good example")
                    .filteredOn(problem -> problem.isError() || problem.code().equals(page.name()))
                    .isEmpty();
        }
    }

    private static List<Problem> told(Path place, String file, String text) {
        SampleSite site = SampleSite.good(place).writeExample(file, text);
        return CheckedContent.of(site.folder(), Map.of(), CLOCK, MEMORY).problems();
    }

    /** The test, or a list of what it expects, names the code. */
    private static void assertShownBy(String code, String test) {
        List<Path> files = Samples.below(TESTS)
                .filter(file -> file.endsWith(test + ".java")
                        || test.equals("SampleSitesTest") && file.toString().endsWith(".expected")
                        || test.equals("MarkdownLimitsTest") && file.endsWith("markdown.recipes")
                        || test.equals("HostileYamlTest") && file.endsWith("yaml.recipes")
                        || test.equals("MarkdownPairsTest") && file.endsWith(code + ".expected"))
                .toList();

        assertThat(files)
                .as("files of %s that name %s", test, code)
                .anyMatch(file -> Pattern.compile("\\b" + code + "\\b")
                        .matcher(Samples.text(file))
                        .find());
    }

    private static ProblemPage page(String code) {
        return ProblemPages.find(code).orElseThrow();
    }
}
