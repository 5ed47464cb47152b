package cairn.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.publish.ContentRefused;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewCallTest {

    private static final Path CONTENT = Path.of("content").toAbsolutePath();

    @Test
    void takesTheFolderHereAndTheUsualPort() {
        assertThat(PreviewCall.of(List.of(), "")).isEqualTo(new PreviewCall(CONTENT, 8090));
    }

    @Test
    void takesAFolderAndAPort() {
        assertThat(PreviewCall.of(List.of("--port=9000", "content"), "src")).isEqualTo(new PreviewCall(CONTENT, 9000));
        assertThat(PreviewCall.of(List.of(), "content").folder()).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.address=0.0.0.0",
                "--address=0.0.0.0",
                "--server.port=1",
                "--port",
                "--port=",
                "--port=no",
                "--port=65536",
                "--port=-1",
                "-p"
            })
    void takesNoOtherOption(String option) {
        assertThatThrownBy(() -> PreviewCall.of(List.of(option), "content"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesOneFolder() {
        assertThatThrownBy(() -> PreviewCall.of(List.of("content", "src"), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wantsAFolderThatIsThere() {
        assertThatThrownBy(() -> PreviewCall.of(List.of("no-such-folder"), "")).isInstanceOf(ContentRefused.class);
    }
}
