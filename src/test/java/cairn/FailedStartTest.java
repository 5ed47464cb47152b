package cairn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that fails says why in plain words, with the mend, and prints no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTest {

    @Test
    void saysThatThePortIsTaken(CapturedOutput log) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            fail("--server.port=" + taken.getLocalPort());

            assertThat(log.getAll())
                    .contains("Cairn did not start. Port %d is taken by another program. Stop that program"
                            .formatted(taken.getLocalPort()))
                    .contains("--server.port=N")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void saysThatTheFolderIsMissing(@TempDir Path folder, CapturedOutput log) {
        assertThat(exitStatus("--cairn.content=" + folder.resolve("nothing"))).isEqualTo(2);

        assertThat(log.getAll())
                .contains("Cairn did not start. The content folder", "cannot be read", "--cairn.content=DIR")
                .doesNotContain("\tat ");
    }

    @Test
    void listsWhatIsWrongWithTheContent(@TempDir Path folder, CapturedOutput log) {
        assertThat(exitStatus("--cairn.content=" + folder)).isEqualTo(1);

        assertThat(log.getAll())
                .contains("cannot be published as it is", "site.yml:1:1: error: The file site.yml is missing.")
                .doesNotContain("\tat ");
    }

    @Test
    void saysWhichValueDoesNotFit(CapturedOutput log) {
        fail("--server.port=eighty");

        assertThat(log.getAll()).contains("Cairn did not start.", "\"eighty\"").doesNotContain("\tat ");
    }

    private static void fail(String argument) {
        assertThatThrownBy(() -> start(argument)).isNotNull();
    }

    private static int exitStatus(String argument) {
        try {
            start(argument);
            return 0;
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ExitCodeGenerator exit) {
                    return exit.getExitCode();
                }
            }
            throw e;
        }
    }

    private static void start(String argument) {
        SpringApplication application = new SpringApplication(CairnApplication.class);
        application.setRegisterShutdownHook(false);
        application.run("--management.server.port=-1", argument).close();
    }
}
