package cairn.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentFuzz;
import cairn.markdown.MarkdownFuzz;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer over the corpus that is kept, and, given time, on from it. It brings machine code for Linux, macOS and Windows.
 * What it finds is left in {@code target/fuzz}; to keep it, move it to the corpus.
 */
class FuzzIT {

    /** Jazzer's exit status where it found something. */
    private static final int FOUND = 77;

    private static final Path FINDS = Path.of("target", "fuzz");
    /** With none, what was kept is tried and nothing else: whether a build passes must not be a matter of luck. */
    private static final int SECONDS = Integer.getInteger("cairn.fuzz.seconds", 0);

    @TempDir
    private Path corpus;

    @Test
    void findsNoMarkdownForWhichItDoesNotHold() throws Exception {
        fuzz(MarkdownFuzz.class, "fuzz/markdown");
    }

    @Test
    void findsNoContentFileForWhichItDoesNotHold() throws Exception {
        fuzz(ContentFuzz.class, "fuzz/content");
    }

    private void fuzz(Class<?> target, String kept) throws IOException, InterruptedException {
        Path log = Files.createDirectories(FINDS).resolve(target.getSimpleName() + ".log");
        Process jazzer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=cairn.**",
                        SECONDS == 0 ? "-runs=0" : "-max_total_time=" + SECONDS,
                        "-max_len=2000",
                        "-rss_limit_mb=0",
                        "-artifact_prefix=" + FINDS + "/",
                        "--reproducer_path=" + FINDS,
                        corpus.toString(),
                        Samples.at(kept).toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = jazzer.waitFor();

        assertThat(status).as("a find, see %s", log).isNotEqualTo(FOUND);
        assertThat(status).as("Jazzer did not run to its end, see %s", log).isZero();
    }
}
