package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.source.Problem;
import cairn.testing.HostileFiles;
import cairn.testing.MemoryDisk;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A content folder that holds what no editor would put there, on purpose or not: told with its place, and never waited
 * for. The timeouts are those of a test that hangs.
 */
@Timeout(60)
class HostileFolderTest {

    private static final String ABOUT = "pages/about.md";

    private static final Map<String, String> HIDDEN = Map.ofEntries(
            Map.entry("\u0007", "U+0007"),
            Map.entry("\u001b", "U+001B"),
            Map.entry("\u0085", "U+0085"),
            Map.entry("\u00ad", "U+00AD SOFT HYPHEN"),
            Map.entry("\u200b", "U+200B ZERO WIDTH SPACE"),
            Map.entry("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
            Map.entry("\u2066", "U+2066 LEFT-TO-RIGHT ISOLATE"),
            Map.entry("\u2028", "U+2028 LINE SEPARATOR"),
            Map.entry("\u2060", "U+2060 WORD JOINER"),
            Map.entry("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
            Map.entry("\ufffd", "U+FFFD REPLACEMENT CHARACTER"),
            Map.entry("\uffff", "U+FFFF"));

    private static final List<String> SEEN = List.of("é", "😀", "e\u0301", "\u200fשלום\u200e", "👩\u200d👩", "\u00a0");

    private static final List<String> NOT_SHOWN = List.of(
            "pages/caf\ufffd.md:1:1 wrong-file-name",
            "pages/turned\ufffd.md:1:1 wrong-file-name",
            "pages/two\ufffdlines.md:1:1 wrong-file-name");

    @TempDir
    private Path temp;

    @AutoClose
    private final MemoryDisk disk = new MemoryDisk();

    private SampleSite site;

    @BeforeEach
    void startFromTheGoodSite() {
        site = SampleSite.good(temp.resolve("content"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no pipe lies in a folder there")
    void doesNotWaitForAPipe() throws Exception {
        HostileFiles.PIPE.put(site);

        assertThat(told()).containsExactly("pages/pipe.md:1:1 not-a-file");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no socket is a file there")
    void doesNotReadASocket() throws Exception {
        HostileFiles.SOCKET.put(site);

        assertThat(told()).containsExactly("pages/socket.md:1:1 not-a-file");
    }

    @Test
    void doesNotReadAGigabyte() throws Exception {
        HostileFiles.GIGABYTE.put(site);

        assertThat(told()).containsExactly("pages/large.md:1:1 too-large");
    }

    @Test
    void doesNotFollowALinkToAFolderOutside() throws Exception {
        HostileFiles.LINKS_OUTSIDE.put(site);

        assertThat(told()).containsExactly("pages/all:1:1 outside", "topics/up:1:1 outside");
    }

    @Test
    void tellsLinksThatLeadInACircleAndReadsTheRest() throws Exception {
        HostileFiles.LINKS_IN_A_CIRCLE.put(site);

        assertThat(told())
                .containsExactly(
                        "pages/one:1:1 not-readable", "pages/two:1:1 not-readable", "topics/again:1:1 link-loop");
    }

    @Test
    void tellsOfFoldersThatAreTooDeepToBeRead() throws Exception {
        HostileFiles.DEEP_FOLDERS.put(site);

        assertThat(told()).containsExactly("pages/a/b/c/d/e/f/g:1:1 folder-too-deep");
    }

    @Test
    void tellsOfAFolderThatMayNotBeRead() throws IOException {
        SampleSite inMemory = disk.good();
        MemoryDisk.allow(Files.createDirectory(inMemory.folder().resolve("pages/closed")), "---------");

        assertThat(told(inMemory)).containsExactly("pages/closed:1:1 not-readable");
    }

    @Test
    void tellsOfAFileThatMayNotBeRead() {
        SampleSite inMemory = disk.good().write("snippets/closed.md", "Text.");
        MemoryDisk.allow(inMemory.folder().resolve("snippets/closed.md"), "-wx------");

        assertThat(told(inMemory)).containsExactly("snippets/closed.md:1:1 not-readable");
    }

    @Test
    void tellsOfNamesThatCannotBeShown() {
        SampleSite inMemory = disk.good()
                .write("pages/two\nlines.md", "Text.")
                .write("pages/turned\u202e.md", "Text.")
                .write("pages/caf\ufffd.md", "Text.");

        assertThat(told(inMemory)).isEqualTo(NOT_SHOWN);
    }

    @Test
    @DisabledOnOs(
            value = {OS.WINDOWS, OS.MAC},
            disabledReason = "every name is text there")
    void tellsOfNamesThatAreNoText() throws Exception {
        HostileFiles.NAMES_THAT_CANNOT_BE_SHOWN.put(site);

        assertThat(told()).isEqualTo(NOT_SHOWN);
    }

    @Test
    void tellsOfNamesThatAreOneOnManyComputers() throws Exception {
        SampleSite inMemory = disk.good();
        HostileFiles.NAMES_THAT_ARE_ONE.put(inMemory);

        assertThat(told(inMemory)).contains("snippets/First.md:1:1 same-name-twice");
    }

    @Test
    void readsNoMoreFilesThanAreContent() throws Exception {
        SampleSite inMemory = disk.good();
        HostileFiles.MORE_THAN_IS_CONTENT.put(inMemory);

        assertThat(told(inMemory))
                .contains("pages/full-255.txt:1:1 too-much")
                .noneMatch(line -> line.contains("full-256"));
    }

    @Test
    void doesNotReadFilesWithoutNumber() throws Exception {
        SampleSite inMemory = disk.good();
        HostileFiles.FILES_WITHOUT_NUMBER.put(inMemory);

        assertThat(told(inMemory)).contains(".:1:1 too-many-files");
    }

    @TestFactory
    Stream<DynamicTest> tellsOfACharacterThatNobodySees() {
        return HIDDEN.entrySet().stream()
                .map(entry -> dynamicTest(entry.getValue(), () -> {
                    site.write(ABOUT, "---\ntitle: About\ndescription: Us.\n---\n\n😀 One" + entry.getKey() + "two.\n");

                    assertThat(problems(site)).singleElement().satisfies(problem -> {
                        assertThat(problem.place()).hasToString(ABOUT + ":6:6");
                        assertThat(problem.code()).isEqualTo("hidden-character");
                        assertThat(problem.message()).contains("(" + entry.getValue());
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsWhatLanguagesNeed() {
        return SEEN.stream()
                .map(text -> dynamicTest(text, () -> {
                    site.write(ABOUT, "---\ntitle: About\ndescription: Us.\n---\n\nOne " + text + " two.\n");

                    assertThat(told()).isEmpty();
                }));
    }

    @Test
    void tellsOfTextInAnotherEncodingWhereItBegins() throws Exception {
        HostileFiles.OTHER_ENCODINGS.put(site);

        assertThat(told())
                .contains(
                        "pages/about.md:1:1 not-utf-8",
                        "snippets/first.md:1:2 not-utf-8",
                        "redirects.yml:2:2 not-utf-8");
    }

    @Test
    void tellsOfTwoVersionsInOneFile() throws Exception {
        HostileFiles.TWO_VERSIONS_IN_ONE.put(site);

        assertThat(told()).containsExactly("pages/about.md:6:1 merge-conflict");
    }

    /** Some editors delete a file and write it anew. The readings in between are of a folder with it, or without it. */
    @Test
    void staysQuietWhileFilesComeAndGo() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        Thread editor = new Thread(() -> comeAndGo(enough));
        editor.start();

        for (int i = 0; i < 50; i++) {
            assertThat(told()).isEmpty();
        }

        enough.countDown();
        editor.join();
    }

    private void comeAndGo(CountDownLatch enough) {
        Path page = site.folder().resolve("pages/new.md");
        Path ready = temp.resolve("ready.md");
        try {
            while (enough.getCount() > 0) {
                Files.writeString(ready, "---\ntitle: New\ndescription: New.\n---\n\nNew.\n");
                Files.move(ready, page);
                Files.delete(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> told() {
        return told(site);
    }

    private static List<String> told(SampleSite site) {
        return problems(site).stream()
                .map(problem -> "%s %s".formatted(problem.place(), problem.code()))
                .toList();
    }

    private static List<Problem> problems(SampleSite site) {
        return ContentReader.read(site.folder()).problems();
    }
}
