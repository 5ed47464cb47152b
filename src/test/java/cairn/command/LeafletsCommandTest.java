package cairn.command;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.SampleSite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors are told about leaflets. */
class LeafletsCommandTest {

    private static final String FRONT = "topics/advice/topic.md";

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private SampleSite site;

    @BeforeEach
    void copySite() {
        site = SampleSite.good(folder.resolve("content"));
    }

    @Test
    void makesThemAll() {
        assertThat(run()).isZero();
        assertThat(said()).contains("Nothing to mend.");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.pdf");
    }

    @Test
    void tellsWhichIsLongerThanASheetAtWhatItTakes() {
        site.replace(FRONT, "address: help", "address: help\nleaflet: [topic.md]")
                .write(FRONT, site.read(FRONT) + "\n## Long {#long}\n\n" + "It is not your fault.\n\n".repeat(70));

        assertThat(run()).isEqualTo(1);
        assertThat(said())
                .contains("leaflet-too-long", FRONT + ":")
                .contains("fills 3 sides, and a sheet of paper has two.")
                .contains("leaflet: [topic.md]");
    }

    @Test
    void tellsTheFirstLetterThatTheFontLacksWhereItStands() {
        site.write(FRONT, site.read(FRONT) + "\nGo on \u2192 here.\n");

        assertThat(run()).isEqualTo(1);
        assertThat(said()).contains("leaflet-letter", "its font lacks the letter \"\u2192\"", FRONT + ":12:7");
    }

    @Test
    void tellsThatALanguageRunsTheOtherWay() {
        site.write("topics/advice/topic.ar.md", """
                ---
                title: ماذا تفعل
                description: ماذا تفعل الآن.
                reviewed:
                  on: 2026-11-23
                  by: A tester
                ---

                هذا ليس ذنبك. [الدليل](guide.md)

                ::snippet{id=first}
                """);
        run("translate", "--accept", FRONT, "ar", site.folder().toString());

        assertThat(run()).isEqualTo(1);
        assertThat(said()).contains("leaflet-direction", "topic.ar.md");
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(run("leaflets")).isEqualTo(2);
    }

    private int run() {
        return run("leaflets", site.folder().toString(), folder.resolve("out").toString());
    }

    private int run(String... words) {
        return new CommandLine(new PrintStream(output, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
