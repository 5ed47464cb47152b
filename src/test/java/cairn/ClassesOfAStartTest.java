package cairn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server loads until every page has been asked for stands in its archive, and is loaded at each start (decision 30). */
class ClassesOfAStartTest {

    private static final List<String> NEEDLESS =
            List.of("tools.jackson.databind.", "org.apache.logging.", "com.sun.jmx.mbeanserver.");

    @Test
    void areNoneOfJsonOfAnotherLogAndOfJmx(@TempDir Path folder) throws Exception {
        Path loaded = folder.resolve("classes.txt");
        Process server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + loaded,
                        "-Dorg.eclipse.jetty.util.referencesPerCacheLine=16",
                        "-Dspring.backgroundpreinitializer.ignore=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CairnApplication.class.getName(),
                        "--cairn.rehearsal=true",
                        "--server.port=0",
                        "--management.server.port=-1"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();

        assertThat(server.waitFor()).as(folder.resolve("log.txt").toString()).isZero();
        assertThat(Files.readAllLines(loaded))
                .anyMatch(line -> line.contains("cairn.page.Templates "))
                .filteredOn(line -> NEEDLESS.stream().anyMatch(line::contains))
                .isEmpty();
    }
}
