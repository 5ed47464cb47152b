package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.Problem;
import cairn.content.Severity;
import cairn.site.SourceRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void tellsPlaceWhatAndMendAndThenHowMany() {
        Problem error = Problem.error("unknown-key", new SourceRef("site.yml", 3, 5), "It is wrong.", "Mend it.");
        Problem note = new Problem(Severity.NOTE, "placeholder", SourceRef.startOf("site.yml"), "See.", "Look.");

        assertThat(Report.of(List.of(error, note, error))).isEqualTo("""
                site.yml:3:5: error: It is wrong. [unknown-key]
                    Mend it.
                site.yml:1:1: note: See. [placeholder]
                    Look.
                site.yml:3:5: error: It is wrong. [unknown-key]
                    Mend it.
                2 to mend before it can be published, 0 to look at, 1 for a person to confirm
                """);
    }

    @Test
    void countsNothingWhereNothingIsWrong() {
        assertThat(Report.of(List.of()))
                .isEqualTo("0 to mend before it can be published, 0 to look at, 0 for a person to confirm\n");
    }

    @Test
    void keepsPercentSignsOfAnEditorAsTheyAre() {
        Problem problem = Problem.error("raw-html", SourceRef.startOf("100%d.md"), "It says %s.", "Take %n away.");

        assertThat(Report.lines(problem)).isEqualTo("100%d.md:1:1: error: It says %s. [raw-html]\n    Take %n away.\n");
    }
}
