package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Page;
import cairn.site.PagePath;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are opened where the file system is asked what has changed. */
class ChangedFilesTest {

    private static final String GUIDE = "topics/advice/guide.md";

    private final ContentMemory memory = new ContentMemory();

    @TempDir
    private Path temp;

    private SampleSite site;

    @BeforeEach
    void startFromTheGoodSite() {
        site = SampleSite.good(temp.resolve("content"));
    }

    @Test
    void opensOnlyTheFileThatChanged() throws IOException {
        read();
        for (Path file : Samples.below(site.folder()).toList()) {
            spoil(file);
        }
        site.write(GUIDE, "---\ntitle: Saved\ndescription: Saved.\n---\n");

        assertThat(title()).isEqualTo("Saved");
    }

    @Test
    void findsAFileThatChangedAndLooksAsItDid() throws IOException {
        read();
        Path guide = site.folder().resolve(GUIDE);
        FileTime time = Files.getLastModifiedTime(guide);
        site.replace(GUIDE, "title: The guide", "title: Ein Buch ");
        Files.setLastModifiedTime(guide, time);
        assertThat(title()).as("before anybody opened it").isEqualTo("The guide");

        AtomicInteger rests = new AtomicInteger();
        boolean found = memory.forgetWhatDiffers(site.folder(), rests::incrementAndGet);

        assertThat(found).isTrue();
        assertThat(rests).hasValue((int) Samples.below(site.folder()).count());
        assertThat(title()).isEqualTo("Ein Buch");
        assertThat(memory.forgetWhatDiffers(site.folder(), () -> {})).isFalse();
    }

    @Test
    void opensEveryFileWhereItIsNotToTrustTheFileSystem() throws IOException {
        read();
        Path guide = site.folder().resolve(GUIDE);
        FileTime time = Files.getLastModifiedTime(guide);
        site.replace(GUIDE, "title: The guide", "title: Ein Buch ");
        Files.setLastModifiedTime(guide, time);

        ReadContent content = ContentReader.read(site.folder(), Map.of(), memory);

        assertThat(title(content)).isEqualTo("Ein Buch");
    }

    @Test
    void looksOnlyIntoTheFoldersThatChanged() throws IOException {
        ContentTree before = tree();
        site.write(GUIDE, "Longer by far than it was before.").write("pages/about.md", "Other.");

        ContentTree now =
                before.again(root(), Set.of(root().resolve("topics/advice"))).orElseThrow();

        assertThat(now).isNotEqualTo(before);
        assertThat(now.files().get(root().resolve("pages/about.md")))
                .isEqualTo(before.files().get(root().resolve("pages/about.md")));
        assertThat(now.again(root(), Set.of(root().resolve("pages")))).contains(tree());
    }

    @Test
    void looksAtTheWholeWhereAFolderCameOrWentOrIsUnknown() throws IOException {
        ContentTree before = tree();
        Path topic = root().resolve("topics/advice");

        assertThat(before.again(root(), Set.of(topic))).contains(before);
        assertThat(before.again(root(), Set.of(Path.of("")))).isEmpty();
        assertThat(before.again(temp, Set.of(topic))).isEmpty();
        Files.createDirectories(root().resolve("topics/new"));
        assertThat(before.again(root(), Set.of(root().resolve("topics")))).isEmpty();
        assertThat(tree().again(root(), Set.of(root().resolve("topics")))).isPresent();
        Files.delete(root().resolve("topics/new"));
        assertThat(before.again(root(), Set.of(root().resolve("topics")))).contains(before);
    }

    private void read() {
        ContentReader.read(site.folder(), Map.of(), memory);
    }

    /** Writes other words into a file, which looks as it did. */
    private static void spoil(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "x".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, time);
    }

    private String title() {
        return title(ContentReader.readChanged(site.folder(), tree(), memory));
    }

    private static String title(ReadContent content) {
        Optional<Page> guide = content.timeline().orElseThrow().whole().page(PagePath.of("/help/guide"));
        return guide.orElseThrow().title();
    }

    private ContentTree tree() {
        return ContentTree.of(root());
    }

    private Path root() {
        return ContentRoot.of(site.folder());
    }
}
