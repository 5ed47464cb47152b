package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.site.Site;
import cairn.source.Problem;
import cairn.testing.HostileFiles;
import cairn.testing.MemoryDisk;
import cairn.testing.Recipe;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is put into the folder of a site that runs, the last good site stays up, and what is wrong is told. The timeout
 * is that of a test that hangs.
 */
@Timeout(60)
class HostileContentTest {

    private static final String PAGE = "pages/about.md";
    private static final String HEAD = "---\ntitle: About\ndescription: Us.\n---\n\n";

    @TempDir
    private Path temp;

    @AutoClose
    private final MemoryDisk disk = new MemoryDisk();

    private SampleSite content;
    private PublishedSite site;
    private Site before;

    @BeforeEach
    void publishTheGoodSite() {
        publish(SampleSite.good(temp.resolve("content")));
    }

    private void publish(SampleSite good) {
        content = good;
        site = PublishedSite.open(content.folder(), Clock.systemUTC());
        before = site.get();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PIPE", "SOCKET", "NAMES_THAT_CANNOT_BE_SHOWN", "NAMES_THAT_ARE_ONE"})
    void keepsTheLastGoodSite(HostileFiles files) throws Exception {
        files.put(content);

        assertKept(files.code());
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPE", "SOCKET", "NAMES_THAT_CANNOT_BE_SHOWN"})
    @DisabledOnOs(
            value = {OS.WINDOWS, OS.MAC},
            disabledReason = "no folder holds all of them there")
    void keepsTheLastGoodSiteWhereAFolderHoldsWhatIsNoText(HostileFiles files) throws Exception {
        files.put(content);

        assertKept(files.code());
    }

    @Test
    void keepsTheLastGoodSiteWhereNamesAreOneOnManyComputers() throws Exception {
        publish(disk.good());
        HostileFiles.NAMES_THAT_ARE_ONE.put(content);

        assertKept(HostileFiles.NAMES_THAT_ARE_ONE.code());
    }

    @Test
    void keepsTheLastGoodSiteWhereAFolderMayNotBeRead() throws IOException {
        publish(disk.good());
        MemoryDisk.allow(Files.createDirectory(content.folder().resolve("pages/closed")), "---------");

        assertKept("not-readable");
    }

    @TestFactory
    Stream<DynamicTest> keepsTheLastGoodSiteForEveryRecipeOfMarkdown() {
        return Recipe.list("hostile/markdown.recipes")
                .map(recipe -> dynamicTest(recipe.name(), () -> {
                    content.write(PAGE, HEAD + recipe.text());

                    assertKeptOrShown(recipe);
                }));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheLastGoodSiteForEveryRecipeOfYaml() {
        return Recipe.list("hostile/yaml.recipes")
                .filter(recipe -> !recipe.code().equals("read"))
                .map(recipe -> dynamicTest(recipe.name(), () -> {
                    content.write("organisations/police.yml", recipe.text());

                    assertKept(recipe.code());
                }));
    }

    private void assertKeptOrShown(Recipe recipe) {
        if (recipe.isLightHere()) {
            site.reload();
            assertThat(site.problems()).extracting(Problem::code).doesNotContain("parser-fault");
        } else if (recipe.code().equals("read")) {
            site.reload();
            assertThat(site.problems()).filteredOn(Problem::isError).isEmpty();
        } else {
            assertKept(recipe.code());
        }
    }

    private void assertKept(String code) {
        before = site.get();

        site.reload();

        assertThat(site.get()).isSameAs(before);
        assertThat(site.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .contains(code);
        assertThat(new ContentHealth(site).details()).containsEntry("newestContentPublished", false);
    }
}
