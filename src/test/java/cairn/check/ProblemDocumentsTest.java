package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of {@code docs/editing/problems} say what the catalogue says. This writes them anew:
 * {@code mvn test -Dtest=ProblemDocumentsTest -Dproblems.write=true}.
 */
class ProblemDocumentsTest {

    private static final Path FOLDER = Path.of("docs", "editing", "problems");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path scratch;

    @Test
    void sayWhatTheCatalogueSays() throws IOException {
        Map<String, String> files = new ProblemDocuments(scratch, CLOCK).files();
        if (Boolean.getBoolean("problems.write")) {
            write(files);
        }

        assertThat(Samples.below(FOLDER).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(files.keySet());
        files.forEach((name, text) ->
                assertThat(Samples.text(FOLDER.resolve(name))).as(name).isEqualTo(text));
    }

    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(FOLDER);
        for (Path old : Samples.below(FOLDER).toList()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}
