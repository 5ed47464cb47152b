package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLocationTest {

    @TempDir
    private Path temp;

    @Test
    void findsTheFolderThatWasNamed() {
        assertThat(ContentLocation.find(temp.resolve("x/..").toString())).isEqualTo(temp.toAbsolutePath());
    }

    @Test
    void findsTheFolderWhereTheProgramWasStarted() {
        assertThat(ContentLocation.find(" ")).isEqualTo(Path.of("content").toAbsolutePath());
    }

    @Test
    void refusesANamedFolderThatIsNotThere() {
        assertThatThrownBy(() -> ContentLocation.find(temp.resolve("missing").toString()))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining(temp.resolve("missing").toString())
                .hasMessageContaining("--cairn.content=DIR");
    }

    @Test
    void givesWhoeverWorksOnFilesNoCopyInTheirPlace() {
        Path elsewhere = temp.resolve("content");

        assertThat(ContentLocation.onDisk("", Path.of("content")))
                .isEqualTo(Path.of("content").toAbsolutePath());
        assertThatThrownBy(() -> ContentLocation.onDisk("", elsewhere))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining(elsewhere.toString());
    }

    @Test
    void refusesAFileInTheFoldersPlace() throws IOException {
        Path file = Files.createFile(temp.resolve("content.txt"));

        assertThatThrownBy(() -> ContentLocation.find(file.toString())).isInstanceOf(ContentRefused.class);
    }
}
