package cairn.preview.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.testing.MemoryDisk;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is saved whole, in its own form, in its own place, and never over what somebody else wrote. */
class SavedTextsTest {

    private static final String GUIDE = "topics/advice/guide.md";

    @TempDir
    private Path temp;

    @AutoClose
    private final MemoryDisk disk = new MemoryDisk();

    private SampleSite content;
    private SavedTexts texts;

    @BeforeEach
    void copyTheContent() {
        content = SampleSite.good(temp.resolve("content"));
        texts = new SavedTexts(content.folder());
    }

    @Test
    void savesAText() {
        TextOnDisk opened = texts.read(GUIDE);

        TextOnDisk saved = texts.save(GUIDE, "new text\n", opened.hash());

        assertThat(content.read(GUIDE)).isEqualTo("new text\n");
        assertThat(saved.hash())
                .isNotEqualTo(opened.hash())
                .isEqualTo(texts.read(GUIDE).hash());
    }

    @Test
    void writesNothingOverWhatSomebodyElseSaved() {
        TextOnDisk opened = texts.read(GUIDE);
        content.write(GUIDE, "of somebody else\n");

        assertThatThrownBy(() -> texts.save(GUIDE, "mine\n", opened.hash()))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
                    assertThat(changed.now().text()).isEqualTo("of somebody else\n");
                    assertThat(changed.now().hash()).isEqualTo(texts.read(GUIDE).hash());
                });
        assertThat(content.read(GUIDE)).isEqualTo("of somebody else\n");
    }

    @Test
    void doesNotBringBackAFileThatSomebodyTookAway() {
        TextOnDisk opened = texts.read(GUIDE);
        content.without(GUIDE);

        assertThatThrownBy(() -> texts.save(GUIDE, "mine\n", opened.hash())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(content.folder().resolve(GUIDE)).doesNotExist();
    }

    @Test
    void keepsTheLineEndsAndTheMarkOfTheFile() {
        content.write(GUIDE, "\uFEFFone\r\ntwo\r\n");
        TextOnDisk opened = texts.read(GUIDE);
        assertThat(opened.text()).isEqualTo("one\ntwo\n");

        texts.save(GUIDE, "one\n2\nthree\n", opened.hash());

        assertThat(content.read(GUIDE)).isEqualTo("\uFEFFone\r\n2\r\nthree\r\n");
    }

    @Test
    void keepsFeedsAloneWhereTheFileHasThem() {
        content.write(GUIDE, "one\ntwo\n");

        texts.save(GUIDE, "one\r\ntwo\r\nthree", texts.read(GUIDE).hash());

        assertThat(content.read(GUIDE)).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void keepsWhoMayReadAndWriteTheFile() throws IOException {
        for (SampleSite site : List.of(content, disk.good())) {
            Path file = site.folder().resolve(GUIDE);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                MemoryDisk.allow(file, "rw-rw-r--");

                SavedTexts there = new SavedTexts(site.folder());
                there.save(GUIDE, "new\n", there.read(GUIDE).hash());

                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-rw-r--");
            }
        }
    }

    @Test
    void saysThatTheFolderLetsNothingBeWritten() {
        SampleSite closed = disk.good();
        String before = closed.read(GUIDE);
        SavedTexts there = new SavedTexts(closed.folder());
        String hash = there.read(GUIDE).hash();
        MemoryDisk.allow(closed.folder().resolve(GUIDE).getParent(), "r-xr-xr-x");

        assertThatThrownBy(() -> there.save(GUIDE, "new\n", hash))
                .isInstanceOf(NotEditable.class)
                .hasMessageContaining("cannot be written");
        assertThat(closed.read(GUIDE)).isEqualTo(before);
    }

    @Test
    void leavesNothingElseInTheFolder() throws IOException {
        long before = count();

        texts.save(GUIDE, "new\n", texts.read(GUIDE).hash());
        assertThatThrownBy(() -> texts.save(GUIDE, "again\n", "another hash")).isNotNull();

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void goesBackAndForthBetweenTheTwoLastTexts() {
        String first = content.read(GUIDE);
        assertThat(texts.canUndo(GUIDE)).isFalse();
        TextOnDisk saved = texts.save(GUIDE, "second\n", texts.read(GUIDE).hash());
        assertThat(texts.canUndo(GUIDE)).isTrue();

        TextOnDisk undone = texts.undo(GUIDE, saved.hash());
        assertThat(content.read(GUIDE)).isEqualTo(first);

        texts.undo(GUIDE, undone.hash());
        assertThat(content.read(GUIDE)).isEqualTo("second\n");
    }

    @Test
    void undoesNothingOverWhatSomebodyElseSaved() {
        TextOnDisk saved = texts.save(GUIDE, "second\n", texts.read(GUIDE).hash());
        content.write(GUIDE, "of somebody else\n");

        assertThatThrownBy(() -> texts.undo(GUIDE, saved.hash())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(content.read(GUIDE)).isEqualTo("of somebody else\n");
    }

    @Test
    void hasNothingToUndoAtFirst() {
        assertThatThrownBy(() -> texts.undo(GUIDE, texts.read(GUIDE).hash())).isInstanceOf(NotEditable.class);
    }

    @Test
    void writesANewFile() {
        texts.save("topics/advice/new.md", "new\n", "");

        assertThat(content.read("topics/advice/new.md")).isEqualTo("new\n");
    }

    @Test
    void writesNoNewFileOverAnOldOne() {
        assertThatThrownBy(() -> texts.save(GUIDE, "new\n", "")).isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".md",
                "../outside.md",
                "topics/../../outside.md",
                "topics/advice/../advice/guide.md",
                "./site.yml",
                "/etc/passwd.md",
                "//site.yml",
                "topics//advice/guide.md",
                "topics\\advice\\guide.md",
                "C:/site.yml",
                "topics/advice/guide.md/",
                "topics/advice/.hidden.md",
                ".git/config.yml",
                "topics/advice/guide.txt",
                "topics/advice",
                "topics/advice/guide.md\0.md",
                "no/such/folder/page.md"
            })
    void opensAndWritesNothingButContent(String path) {
        assertThatThrownBy(() -> texts.read(path)).isInstanceOf(NotEditable.class);
        assertThatThrownBy(() -> texts.save(path, "mine\n", "")).isInstanceOf(NotEditable.class);
    }

    @Test
    void followsNoLink() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.md"), "outside\n");
        Files.createSymbolicLink(content.folder().resolve("pages/link.md"), outside);
        Files.createSymbolicLink(content.folder().resolve("linked"), temp);

        for (String path : new String[] {"pages/link.md", "linked/outside.md"}) {
            assertThatThrownBy(() -> texts.read(path)).as(path).isInstanceOf(NotEditable.class);
            assertThatThrownBy(() -> texts.save(path, "mine\n", "")).as(path).isInstanceOf(NotEditable.class);
        }
        assertThat(outside).hasContent("outside");
    }

    @Test
    void writesNoTextThatTheSiteWouldNotRead() {
        String hash = texts.read(GUIDE).hash();

        assertThatThrownBy(() -> texts.save(GUIDE, "x".repeat(256 * 1024 + 1), hash))
                .isInstanceOf(NotEditable.class);
        assertThatThrownBy(() -> texts.save(GUIDE, "half \uD83D", hash)).isInstanceOf(NotEditable.class);
        assertThat(texts.read(GUIDE).hash()).isEqualTo(hash);
    }

    @Test
    void opensNoFileThatIsNoText() {
        content.write(GUIDE, new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThatThrownBy(() -> texts.read(GUIDE))
                .isInstanceOf(NotEditable.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void namesTheBytesAndNotTheTextOnly() {
        content.write(GUIDE, "one\n".getBytes(StandardCharsets.UTF_8));
        String feeds = texts.read(GUIDE).hash();
        content.write(GUIDE, "one\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(texts.read(GUIDE).hash()).isNotEqualTo(feeds);
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.walk(content.folder())) {
            return files.count();
        }
    }
}
