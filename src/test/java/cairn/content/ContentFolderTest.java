package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.SiteVersion;
import cairn.source.Problem;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    private static final String GUIDE = "topics/advice/guide.md";

    @TempDir
    private Path temp;

    private SampleSite site;

    @BeforeEach
    void startFromTheGoodSite() {
        site = SampleSite.good(temp.resolve("content"));
    }

    @Test
    void refusesAFileThatIsNotUtf8() {
        site.write(GUIDE, "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told()).contains("topics/advice/guide.md:2:11 not-utf-8");
    }

    @Test
    void saysHowAFileWithAnotherEndingIsToBeCalled() {
        site.write("organisations/helpers.yaml", "name: Helpers\n").write("pages/new.txt", "New.\n");

        assertThat(mends("unused-file"))
                .containsExactly(
                        "Call it organisations/helpers.yml, or take it out.", "Call it pages/new.md, or take it out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.bbc.co.uk", "childline.org.uk/get-support", "example.com"})
    void saysWhatALinkToAWebSiteNeeds(String address) {
        site.writeExample("pages/more.md", "Read [more of it](%s).\n".formatted(address));

        assertThat(mends("unknown-page")).containsExactly("If it is a web site, write https:// before it.");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        site.write("pages/large.md", " ".repeat(256 * 1024 + 1));

        assertThat(told()).containsExactly("pages/large.md:1:1 too-large");
    }

    @Test
    void refusesALinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.md"), "---\ntitle: S\ndescription: S.\n---\n");
        Files.createSymbolicLink(site.folder().resolve("pages/secret.md"), secret);

        assertThat(told()).containsExactly("pages/secret.md:1:1 outside");
    }

    @Test
    void refusesALinkToNothing() throws IOException {
        Files.createSymbolicLink(site.folder().resolve("pages/gone.md"), Path.of("nowhere.md"));

        assertThat(told()).containsExactly("pages/gone.md:1:1 not-readable");
    }

    @Test
    void tellsALinkThatLeadsInACircle() throws IOException {
        Files.createSymbolicLink(site.folder().resolve("pages/circle"), Path.of(".."));

        assertThat(told()).contains("pages/circle:1:1 link-loop");
    }

    @Test
    void doesNotWaitForAPipe() throws IOException, InterruptedException {
        String pipe = site.folder().resolve("pages/pipe.md").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

        assertThat(told()).containsExactly("pages/pipe.md:1:1 not-a-file");
    }

    @Test
    void readsALinkInsideTheFolder() throws IOException {
        Files.move(site.folder().resolve("snippets/first.md"), site.folder().resolve("snippets/.real"));
        Files.createSymbolicLink(site.folder().resolve("snippets/first.md"), Path.of(".real"));

        assertThat(told()).isEmpty();
    }

    @Test
    void readsALinkedFolderInsideTheFolder() throws IOException {
        Files.move(site.folder().resolve("snippets"), site.folder().resolve(".shared"));
        Files.createSymbolicLink(site.folder().resolve("snippets"), Path.of(".shared"));

        assertThat(told()).isEmpty();
    }

    @Test
    void readsLineEndsOfEverySystemAndAByteOrderMark() {
        SiteVersion before = version();
        site.write(GUIDE, "\uFEFF" + site.read(GUIDE).replace("\n", "\r\n"));
        site.write("site.yml", "\uFEFF" + site.read("site.yml").replace("\n", "\r"));

        assertThat(told()).isEmpty();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void countsLinesAlikeWhateverTheLineEnds() {
        site.write(GUIDE, (site.read(GUIDE) + "\n<b>\n").replace("\n", "\r\n"));

        assertThat(told()).containsExactly(GUIDE + ":18:1 raw-html");
    }

    @Test
    void ignoresWhatSystemsAndEditorsLeaveBehind() {
        SiteVersion before = version();
        for (String left : List.of(".guide.md.swp", "#guide.md#", "guide.md~", "guide.md.tmp", ".DS_Store")) {
            site.write("topics/advice/" + left, "<b>");
        }
        site.write(".git/config", "<b>").write("pages/.obsidian/page.md", "<b>");

        assertThat(told()).isEmpty();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void givesTheSameFilesTheSameVersion() {
        SiteVersion here = version();

        assertThat(read(SampleSite.good(temp.resolve("elsewhere")).folder())
                        .timeline()
                        .orElseThrow()
                        .whole()
                        .version())
                .isEqualTo(here);
    }

    @Test
    void givesAChangedTextAnotherVersion() {
        SiteVersion before = version();
        site.replace("snippets/first.md", "Stop replying.", "Stop replying!");

        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void givesAMovedTextAnotherVersion() throws IOException {
        SiteVersion before = version();
        Files.move(site.folder().resolve("redirects.yml"), site.folder().resolve("notes.yml"));

        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void failsWhereTheFolderIsMissing() {
        assertThatThrownBy(() -> read(temp.resolve("missing"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void putsGuidesInTheirOrderAndThenByName() {
        site.write("topics/advice/a-late-one.md", "---\ntitle: A\ndescription: A.\norder: 10\n---\n")
                .write("topics/advice/b-no-order.md", "---\ntitle: B\ndescription: B.\n---\n")
                .write("topics/advice/a-no-order.md", "---\ntitle: C\ndescription: C.\n---\n");

        assertThat(read(site.folder())
                        .timeline()
                        .orElseThrow()
                        .whole()
                        .topics()
                        .get(0)
                        .guides())
                .extracting(Page::path)
                .extracting(PagePath::value)
                .containsExactly("/help/guide", "/help/a-late-one", "/help/a-no-order", "/help/b-no-order");
    }

    private List<String> told() {
        return read(site.folder()).problems().stream()
                .map(problem -> "%s %s".formatted(problem.place(), problem.code()))
                .toList();
    }

    private List<String> mends(String code) {
        return read(site.folder()).problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(Problem::mend)
                .toList();
    }

    private SiteVersion version() {
        return read(site.folder()).timeline().orElseThrow().whole().version();
    }

    private static ReadContent read(Path folder) {
        return ContentReader.read(folder);
    }
}
