package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.source.Problem;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check says where the real questions are changed so that a reader would be led astray. */
class FlowRulesTest {

    private static final String FOLDER = "flows/what-has-happened/";
    private static final String FLOW = FOLDER + "flow.yml";
    private static final String STEPS = "## Then do this {#then}";

    private final SampleSite site;

    FlowRulesTest(@TempDir Path folder) {
        this.site = SampleSite.real(folder);
    }

    @Test
    void findNothingWrongWithTheRealQuestions() {
        assertThat(codes()).isEmpty();
    }

    /** Each names a service to readers whom the answers show to be none of its own, or not for certain. */
    @ParameterizedTest
    @CsvSource({
        "Samaritans, samaritans, under-18",
        "Revenge Porn Helpline, revenge-porn-helpline, under-18",
        "Stop NCII, stop-ncii, under-18",
        "Childline, childline, 19-or-over",
        "Report Remove, report-remove, 18-or-over",
        "CEOP Safety Centre, ceop, 18-or-over",
        "Childline, childline, age-not-said",
        "Samaritans, samaritans, age-not-said",
        "Stop NCII, stop-ncii, picture-under-18",
        "Take It Down, take-it-down, picture-not-said",
        "SAMH, samh, under-18",
    })
    void tellWhoIsSentToTheWrongService(String name, String id, String readers) {
        site.replace(
                FOLDER + "threatened.md",
                STEPS,
                STEPS + "\n\n::: for %s\n\nTalk to [%s](org:%s).\n\n:::".formatted(readers, name, id));

        assertThat(codes()).containsExactly("flow-wrong-service");
    }

    @ParameterizedTest
    @CsvSource({
        "Samaritans, samaritans, 18-or-over",
        "Childline, childline, under-19",
        "Report Remove, report-remove, under-18",
        "Stop NCII, stop-ncii, 18-or-over picture-18-or-over",
        "Take It Down, take-it-down, picture-under-18",
        "SAMH, samh, under-18 scotland",
    })
    void letThroughWhoIsSentToTheRightOne(String name, String id, String readers) {
        site.replace(
                FOLDER + "threatened.md",
                STEPS,
                STEPS + "\n\n::: for %s\n\nTalk to [%s](org:%s).\n\n:::".formatted(readers, name, id));

        assertThat(codes()).isEmpty();
    }

    @Test
    void tellANumberLikeAName() {
        site.replace(
                FOLDER + "email.md",
                "1. Keep the email.",
                "1. Keep the email. Call [116 123](contact:samaritans-phone).");

        assertThat(errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("flow-wrong-service");
            assertThat(problem.place().file()).isEqualTo(FOLDER + "email.md");
            assertThat(problem.message()).startsWith("Samaritans is not for everyone who is told of it here");
        });
    }

    @Test
    void tellATextWithoutUrgentHelp() {
        site.replace(FOLDER + "fake.md", "::urgent{contact=police-999}", "");

        assertThat(codes()).containsExactly("outcome-without-urgent-help");
    }

    @Test
    void tellReadersWhoAreNotToldWhatToDoFirst() {
        site.replace(FOLDER + "shared.md", "::: for picture-not-said\n\nAsk", "::: for scotland\n\nAsk")
                .replace(FOLDER + "shared.md", "This is not your fault. You can get through it.", "");

        assertThat(codes()).contains("outcome-without-first");
    }

    @ParameterizedTest
    @CsvSource({
        "next: picture, next: pictures, flow-dead-end",
        "situation: email, situation: e-mail, flow-dead-end",
        "next: picture, next: situation, flow-loop",
        "situation: email, situation: fake, flow-not-reached",
        "'now: {from: 19}', 'now: {to: 16}', flow-impossible",
        "address: /next, address: /privacy, flow-address-taken",
    })
    void tellWhereTheWayIsLost(String words, String changed, String code) {
        site.replace(FLOW, words, changed);

        assertThat(codes()).contains(code);
    }

    private List<String> codes() {
        return errors().stream().map(Problem::code).distinct().toList();
    }

    private List<Problem> errors() {
        return CheckedContent.of(site.folder(), Clock.systemUTC()).errors();
    }
}
