package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.testing.Axe;
import cairn.testing.Browser;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that the real site seldom or never has: with one of every construct and a notice, gone, and moved. */
class RarePagesIT {

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void writePages() throws IOException {
        SampleSite content = SampleSite.good(folder.resolve("content"))
                .write("pages/every-construct.md", Samples.text(Samples.at("every-construct.md")))
                .write("gone.yml", "/was: This page has been taken away.\n")
                .write("notices/phones.md", """
                        ---
                        title: Busy lines
                        kind: warning
                        expire_at: 2099-01-01 12:00
                        ---

                        The phones are busy. Please try again.
                        """);
        CheckedContent checked = CheckedContent.of(content.folder(), Clock.systemUTC());
        assertThat(checked.errors()).isEmpty();
        Site site = checked.site().orElseThrow();
        Pages pages = Pages.create();
        write("every-construct", pages.find(site, "/every-construct").orElseThrow());
        write("gone", pages.gone(site, "/was").orElseThrow());
        write("moved", pages.moved(site, PagePath.of("/every-construct")));
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "every-construct, 320, light",
        "every-construct, 1280, light",
        "every-construct, 320, dark",
        "every-construct, 1280, dark",
        "gone, 320, light",
        "gone, 1280, dark",
        "moved, 320, light",
        "moved, 1280, dark"
    })
    void fitTheScreenAndPassAxe(String page, int width, String scheme) {
        browser.screen(width, 800).prefer("prefers-color-scheme", scheme);
        browser.open(folder.resolve(page + ".html").toUri().toString());

        assertThat(Integer.parseInt(browser.value("document.documentElement.scrollWidth")))
                .isLessThanOrEqualTo(width);
        assertThat(Axe.FOR_READERS.violations(browser)).isEmpty();
    }

    private static void write(String name, RenderedPage page) throws IOException {
        // The page that has moved would lead on, to where no server is.
        String html = new String(page.identity().bytes(), StandardCharsets.UTF_8)
                .replaceAll("<meta http-equiv=\"?refresh\"?[^>]*>", "");
        Files.writeString(folder.resolve(name + ".html"), html);
    }
}
