package cairn.report;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.SourceRef;
import cairn.source.Problem;
import cairn.source.Severity;
import cairn.source.Sources;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String PAGE = "pages/help.md";

    @Test
    void tellsThePlaceWhatIsWrongTheLineAndTheMend() {
        assertThat(report("---\n\nAsk [Police](org:polise) now.\n", problem(3, 5, "There is no \"polise\".")))
                .isEqualTo("""
                pages/help.md:3:5: error: There is no "polise". [some-code]
                    3 | Ask [Police](org:polise) now.
                      |     ^^^^^^^^^^^^^^^^^^^^
                    Mend it.
                1 to mend in 1 file before it can be published.
                """);
    }

    @Test
    void marksWhatTheMessageNames() {
        assertThat(report("titles: Two words", problem(1, 9, "The title \"Two words\" is taken.")))
                .contains("    1 | titles: Two words\n      |         ^^^^^^^^^\n");
        assertThat(report("Ring 0800 1111, now", problem(1, 6, "The number 0800 1111 is typed into the text.")))
                .contains("      |      ^^^^^^^^^\n");
    }

    @Test
    void marksTheWordOrTheDirectiveThatBeginsThere() {
        assertThat(report("one two, three", problem(1, 5, "Wrong."))).contains("      |     ^^^\n");
        assertThat(report("::org{id=x y}", problem(1, 1, "Wrong."))).contains("      | ^^^^^^^^^^^^^\n");
        assertThat(report("a ** b", problem(1, 3, "Wrong."))).contains("      |   ^\n");
    }

    @Test
    void showsNoLineWhereTheProblemIsAboutTheFile() {
        assertThat(report("---\ntitle: x\n---\n", problem(1, 1, "Not reviewed.")))
                .isEqualTo("""
                pages/help.md:1:1: error: Not reviewed. [some-code]
                    Mend it.
                1 to mend in 1 file before it can be published.
                """);
    }

    @Test
    void tellsWhatMattersMostLast() {
        Problem note = new Problem(Severity.NOTE, "a-note", new SourceRef(PAGE, 2, 1), "Look it up.", "Mend it.");
        Problem warning = new Problem(Severity.WARNING, "a-warning", new SourceRef(PAGE, 3, 1), "Look.", "Mend it.");

        assertThat(report("one\ntwo\nthree", problem(1, 1, "Wrong."), warning, note))
                .containsSubsequence("[a-note]", "[a-warning]", "[some-code]", "1 to mend");
    }

    @Test
    void tellsWhatStandsInADraftTooAsTheErrorThatItIs() {
        Problem inDraft = problem(1, 1, "There is no \"x\".").softened();

        assertThat(report("one\ntwo", inDraft, problem(2, 1, "There is no \"x\".")))
                .startsWith("pages/help.md:2:1: error:")
                .contains("The same at pages/help.md:1:1.");
    }

    @Test
    void saysThatThereIsNothingToMend() {
        assertThat(TextReport.of(result("", List.of()), false)).isEqualTo("Nothing to mend.\n");
    }

    @Test
    void countsWhatKeepsNothingFromBeingPublished() {
        Problem note = new Problem(Severity.NOTE, "some-note", SourceRef.startOf(PAGE), "See.", "Look.");

        assertThat(TextReport.of(new Result(List.of(note), Sources.NONE, "", 2), false))
                .endsWith("Nothing to mend. Besides: 1 for a person to confirm, 2 in files that did not change.\n");
    }

    @Test
    void tellsTheSameAboutTheSameNameOnce() {
        List<Problem> problems = IntStream.rangeClosed(1, 30)
                .mapToObj(line -> problem(line, 1, "There is no \"polise\"."))
                .toList();

        assertThat(TextReport.of(result("", problems), false)).isEqualTo("""
                pages/help.md:1:1: error: There is no "polise". [some-code]
                    Mend it.
                    The same at pages/help.md:2:1, pages/help.md:3:1, pages/help.md:4:1, pages/help.md:5:1 and 25 more.
                30 to mend in 1 file before it can be published.
                """);
    }

    @Test
    void tellsOfOneKindOnlyTheFirstFewOfAFile() {
        List<Problem> problems = IntStream.rangeClosed(1, 32)
                .mapToObj(line -> problem(line, 1, "Wrong."))
                .toList();

        String report = TextReport.of(result("", problems), false);

        assertThat(report.lines().filter(line -> line.startsWith(PAGE))).hasSize(5);
        assertThat(report)
                .contains("    And 27 more of this kind in this file, the next in line 6.\n")
                .endsWith("32 to mend in 1 file before it can be published.\n");
    }

    @Test
    void coloursOnlyWhereItIsWanted() {
        List<Problem> problems = List.of(problem(1, 1, "Wrong."));

        assertThat(TextReport.of(result("x", problems), true)).contains("\u001B[31merror\u001B[0m");
        assertThat(TextReport.of(result("x", problems), false)).doesNotContain("\u001B");
    }

    @Test
    void passesOnNothingThatATerminalWouldObey() {
        Problem hostile = Problem.error("some-code", SourceRef.startOf("a\u001B[2J.md"), "b\u001B[2J", "c\u0007");

        assertThat(TextReport.of(new Result(List.of(hostile), Sources.NONE, "", 0), false))
                .doesNotContain("\u001B", "\u0007");
    }

    private static String report(String text, Problem... problems) {
        return TextReport.of(result(text, List.of(problems)), false);
    }

    private static Result result(String text, List<Problem> problems) {
        return new Result(problems, new Sources(Map.of(PAGE, text)), "", 0);
    }

    private static Problem problem(int line, int column, String message) {
        return Problem.error("some-code", new SourceRef(PAGE, line, column), message, "Mend it.");
    }
}
