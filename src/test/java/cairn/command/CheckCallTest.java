package cairn.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.report.ReportFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCallTest {

    @Test
    void asksForTextFromTheUsualFolder() {
        assertThat(call())
                .isEqualTo(new CheckCall(Optional.empty(), ReportFormat.TEXT, CheckCall.Colour.AUTO, Optional.empty()));
    }

    @Test
    void takesOptionsBeforeAndAfterTheFolderWithOneWordOrTwo() {
        CheckCall wanted = new CheckCall(
                Optional.of("dir"), ReportFormat.SARIF, CheckCall.Colour.NEVER, Optional.of("origin/main"));

        assertThat(call("--format=sarif", "dir", "--color=never", "--since=origin/main"))
                .isEqualTo(wanted);
        assertThat(call("--format", "sarif", "--color", "never", "--since", "origin/main", "dir"))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "--colour=always, check knows no --colour=always.",
        "--since, check knows no --since.",
        "--format=xml, 'There is no format \"xml\": take text, json, sarif, github or gitlab.'",
        "--color=blue, 'There is no colour \"blue\": take always, never or auto.'",
    })
    void refusesWhatItDoesNotKnow(String word, String why) {
        assertThatThrownBy(() -> call(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void refusesASecondFolder() {
        assertThatThrownBy(() -> call("a", "b")).hasMessage("check takes one folder at most.");
    }

    private static CheckCall call(String... words) {
        return CheckCall.of(List.of(words));
    }
}
