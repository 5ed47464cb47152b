package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.site.Site;
import cairn.testing.Axe;
import cairn.testing.Browser;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in other languages in a real browser, one that runs from right to left among them. */
class TranslatedPagesIT {

    private static final String ARABIC = "/ar/help/all";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void writePages() throws IOException {
        SampleSite real = SampleSite.real(folder.resolve("real"));
        real.write("notices/phones.md", """
                ---
                expire_at: 2099-01-01 12:00
                ---

                The phones are busy. Please try again.
                """);
        for (String language : List.of("gd", "pl")) {
            real.replace("topics/sextortion/what-to-do." + language + ".md", "status: draft", "status: published");
        }
        for (String page : List.of("", "/what-to-do")) {
            write(real, "/online-blackmail" + page);
        }
        for (String language : List.of("gd", "pl")) {
            write(real, "/" + language + "/online-blackmail/what-to-do");
        }
        write(SampleSite.good(folder.resolve("good")).with("right-to-left"), ARABIC);
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "gd-online-blackmail-what-to-do, 320",
        "gd-online-blackmail-what-to-do, 1280",
        "pl-online-blackmail-what-to-do, 320",
        "pl-online-blackmail-what-to-do, 1280",
        "ar-help-all, 320",
        "ar-help-all, 768",
        "ar-help-all, 1280"
    })
    void fitsTheScreenAndPassesAxe(String page, int width) {
        open(page, width);

        assertThat(Integer.parseInt(browser.value("document.documentElement.scrollWidth")))
                .isLessThanOrEqualTo(width);
        assertThat(Axe.FOR_READERS.violations(browser)).isEmpty();
    }

    /** The same help in each language on the smallest phone, with the list of languages above it and a notice besides. */
    @ParameterizedTest
    @CsvSource({
        "online-blackmail, not your fault|Stop replying|Do not pay|Keep the messages|Tell someone|999|danger"
                + "|I am under 18|I am 18 or over|Leave",
        "online-blackmail-what-to-do, not your fault|Stop replying|Do not pay|Keep the messages|Tell someone|999|danger"
                + "|I am under 18|I am 18 or over|Leave",
        "gd-online-blackmail-what-to-do, do choire-sa|Sguir a fhreagairt|Na pàigh|Glèidh na teach|Innis do|999|cunnart"
                + "|fo aois 18|18 no nas sine|Fàg",
        "pl-online-blackmail-what-to-do, nie Twoja wina|Przestań odpisywać|Nie płać|Zachowaj wiad|Powiedz|999"
                + "|iebezpiecz|mniej niż 18|18 lat lub więcej|Opuść"
    })
    void showsTheHelpUnscrolledWithANotice(String page, String help) {
        open(page, 320, 568);

        assertThat(browser.findAll(".callout")).isNotEmpty();
        assertThat(help.split("\\|"))
                .allSatisfy(words -> assertThat(browser.lowestEdgeOf(words))
                        .as("where \"%s\" ends", words)
                        .isPositive()
                        .isLessThanOrEqualTo(568));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void mirrorsThePageForALanguageThatRunsFromRightToLeft(int width) {
        open("ar-help-all", width);

        assertThat(side("#leave")).isEqualTo("left");
        assertThat(side(".leave-bar__home")).isEqualTo("right");
        assertThat(browser.value("getComputedStyle(document.querySelector('.callout')).borderRightWidth"))
                .isEqualTo("6px");
        assertThat(browser.value("getComputedStyle(document.querySelector('.steps li'), '::before').right"))
                .isEqualTo("0px");
    }

    @Test
    void keepsTheGroupsOfANumberInTheirOrder() {
        open("ar-help-all", 1280);

        assertThat(browser.value("""
                        (link => {
                          const at = index => {
                            const range = document.createRange();
                            range.setStart(link.firstChild, index);
                            range.setEnd(link.firstChild, index + 1);
                            return range.getBoundingClientRect().left;
                          };
                          return at(0) < at(link.textContent.length - 1);
                        })(document.querySelector('.steps a[href^="tel:"]'))
                        """.strip())).isEqualTo("true");
    }

    private static void open(String page, int width) {
        open(page, width, 800);
    }

    private static void open(String page, int width, int height) {
        browser.screen(width, height)
                .open(folder.resolve(page + ".html").toUri().toString());
    }

    private static String side(String selector) {
        return browser.value(
                "(box => box.left + box.width / 2 < innerWidth / 2 ? 'left' : 'right')(document.querySelector('"
                        + selector + "').getBoundingClientRect())");
    }

    private static void write(SampleSite content, String address) throws IOException {
        Site site =
                CheckedContent.of(content.folder(), Clock.systemUTC()).site().orElseThrow();
        Path file = folder.resolve(address.substring(1).replace('/', '-') + ".html");
        Files.write(
                file,
                Pages.create().find(site, address).orElseThrow().identity().bytes());
    }
}
