package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.site.Site;
import cairn.testing.Browser;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that stands as rows below each other still says, before each cell and to every sense, what the cell is. */
class TablesIT {

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void writePages() throws IOException {
        SampleSite every = SampleSite.good(folder.resolve("every"))
                .write("pages/every-construct.md", Samples.text(Samples.at("every-construct.md")));
        write(every, "/every-construct", "every-construct");
        write(SampleSite.good(folder.resolve("rtl")).with("right-to-left"), "/ar/help/all", "arabic");
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "every-construct, screen, 320, Service|For whom|What it does",
        "every-construct, print, 700, Service|For whom|What it does",
        "arabic, screen, 320, من|لماذا"
    })
    void namesTheColumnBeforeEachCellThatStandsByItself(String page, String media, int width, String columns) {
        open(page, media, width);

        assertThat(drawnBeforeCells())
                .isEqualTo(List.of(columns.split("\\|")).stream()
                        .map(column -> column + ": ")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"every-construct, 768", "every-construct, 1280", "arabic, 1280"})
    void namesEachColumnOnceWhereThereIsRoom(String page, int width) {
        open(page, "screen", width);

        assertThat(drawnBeforeCells()).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({"320", "1280"})
    void isATableToAScreenReaderAtEveryWidth(int width) {
        open("every-construct", "screen", width);

        assertThat(heard("table")).hasSize(2);
        assertThat(heard("row")).hasSize(5);
        assertThat(heard("columnheader")).startsWith("Service", "For whom", "What it does");
        assertThat(heard("rowheader")).containsExactly("Police", "Others");
        assertThat(heard("StaticText")).contains("Anyone").noneMatch(text -> text.contains("For whom:"));
        assertThat(heard("cell")).startsWith("Anyone", "Takes reports", "Children", "Listen");
    }

    private static void open(String page, String media, int width) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
        browser.screen(width, 800).open(folder.resolve(page + ".html").toUri().toString());
    }

    /** What the style sheet writes before the cells of the first row below the headings. */
    private static List<String> drawnBeforeCells() {
        List<?> drawn = (List<?>) Objects.requireNonNull(browser.driver().executeScript("""
                return [...document.querySelector('tbody tr').cells].map(cell => {
                  const content = getComputedStyle(cell, '::before').content;
                  return content === 'none' ? '' : content.split(' / ')[0].replaceAll('" "', '').replaceAll('"', '');
                });
                """));
        return drawn.stream().map(String::valueOf).toList();
    }

    /** The names of the parts with that role, as the browser tells them to assistive technology. */
    private static List<String> heard(String role) {
        List<?> nodes = (List<?>) Objects.requireNonNull(browser.driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes"));
        return nodes.stream()
                .filter(node -> role.equals(text(node, "role")))
                .map(node -> text(node, "name"))
                .toList();
    }

    private static String text(Object node, String property) {
        return node instanceof Map<?, ?> map && map.get(property) instanceof Map<?, ?> value
                ? String.valueOf(value.get("value"))
                : "";
    }

    private static void write(SampleSite content, String address, String name) throws IOException {
        Site site =
                CheckedContent.of(content.folder(), Clock.systemUTC()).site().orElseThrow();
        Files.write(
                folder.resolve(name + ".html"),
                Pages.create().find(site, address).orElseThrow().identity().bytes());
    }
}
