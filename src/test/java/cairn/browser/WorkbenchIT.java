package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Axe;
import cairn.testing.Browser;
import cairn.testing.GitRepository;
import cairn.testing.RunningWorkbench;
import cairn.testing.SampleSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What is saved shows in the open page at once, and what is wrong shows over the last good one. */
class WorkbenchIT {

    private static final String GUIDE = "topics/advice/guide.md";
    private static final String SHADOW = "document.querySelector('cairn-workbench').shadowRoot";
    private static final String OVERLAY = SHADOW + ".querySelector('.overlay')";
    private static final String FOCUSED = SHADOW + ".activeElement";

    @TempDir
    private static Path temp;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite content;

    @SuppressWarnings("NullAway.Init")
    private static RunningWorkbench workbench;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeAll
    static void start() {
        content = SampleSite.good(temp.resolve("content"));
        workbench = RunningWorkbench.over(content.folder());
    }

    @BeforeEach
    void openTheGuide() {
        String paragraphs =
                "\nA paragraph that makes the page longer than any screen, so that it can scroll.\n".repeat(120);
        content.restore();
        content.write(GUIDE, content.read(GUIDE) + paragraphs + "\nThe last words.\n");
        workbench.startAnew();
        browser = Browser.open();
        enter(workbench);
        see("/help/guide");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void showsAFileThatIsSavedInPlace() {
        measure("saved in place", () -> content.replace(GUIDE, "The last words.", "The newest words."));
    }

    @Test
    void showsAFileThatIsSavedByRename() {
        measure("saved by rename", () -> {
            Path saved = temp.resolve("saved.md");
            Files.writeString(saved, content.read(GUIDE).replace("The last words.", "The newest words."));
            Files.move(
                    saved,
                    content.folder().resolve(GUIDE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        });
    }

    @Test
    void showsAFileThatIsRenamedAwayAndWrittenAnew() {
        measure("old one renamed away, new one written", () -> {
            Path file = content.folder().resolve(GUIDE);
            String text = content.read(GUIDE).replace("The last words.", "The newest words.");
            Files.move(file, file.resolveSibling("guide.md~"));
            Files.writeString(file, text);
        });
    }

    @Test
    void showsWhatGitChecksOut() {
        GitRepository git = GitRepository.in(content.folder());
        git.commitAll();
        git.checkOut("-b", "newer");
        content.replace(GUIDE, "The last words.", "The newest words.")
                .replace("pages/about.md", "title: ", "title: New ");
        git.commitAll();
        git.checkOut("-");
        browser.until("document.body.textContent.includes('The last words.')");

        measure("checked out by git", () -> git.checkOut("newer"));
    }

    @Test
    void keepsTheScrollPlaceAndTheFocus() {
        browser.driver()
                .executeScript("document.getElementById('leave').focus(); scrollTo(0, 700); window.same = true");
        browser.until("Math.round(scrollY) === 700");

        content.replace(GUIDE, "The last words.", "The newest words.");
        browser.until("document.body.textContent.includes('The newest words.')");

        assertThat(browser.value("Math.round(scrollY)")).isEqualTo("700");
        assertThat(browser.value("document.activeElement.id")).isEqualTo("leave");
        assertThat(browser.value("window.same"))
                .as("the page was not loaded anew")
                .isEqualTo("true");
    }

    @Test
    void showsAnErrorOverTheLastGoodPageUntilItIsMended() {
        browser.driver().executeScript("document.getElementById('leave').focus(); scrollTo(0, 700)");
        String good = content.read(GUIDE);
        long line = good.lines().count() + 2;

        long began = System.nanoTime();
        content.write(GUIDE, good + "\n<hr>\n");
        browser.until(OVERLAY + ".hidden === false");
        report("an error", began);

        assertThat(browser.value(OVERLAY + ".innerText"))
                .contains("1 error to mend", GUIDE + ", line " + line + ", column 1", "<hr>");
        assertThat(browser.value(OVERLAY + ".querySelector('li a').getAttribute('href')"))
                .contains("/~/edit?", "line=" + line, "column=1");
        assertThat(browser.value("document.body.textContent")).contains("The last words.");
        assertThat(browser.value("Math.round(scrollY)")).isEqualTo("700");
        assertThat(browser.value("document.activeElement.id")).isEqualTo("leave");

        content.write(GUIDE, good);
        browser.until(OVERLAY + ".hidden === true");
    }

    @Test
    void hidesTheOverlayByEscapeAndBringsItBackByKeyboard() {
        content.write(GUIDE, content.read(GUIDE) + "\n<hr>\n");
        browser.until(OVERLAY + ".hidden === false");

        press(Keys.ESCAPE);
        browser.until(OVERLAY + ".hidden === true");
        tabUntil(FOCUSED + "?.className === 'problems'");
        press(Keys.ENTER);
        browser.until(OVERLAY + ".hidden === false");
        tabUntil(FOCUSED + "?.className === 'close'");
        press(Keys.ENTER);

        browser.until(OVERLAY + ".hidden === true");
        assertThat(browser.value(FOCUSED + ".className")).isEqualTo("problems");
    }

    @Test
    void reachesTheEditorAndTheHealthPageByKeyboard() {
        tabUntil(FOCUSED + "?.className === 'edit'");
        assertThat(browser.value(FOCUSED + ".getAttribute('href')")).contains("/~/edit?file=", "guide.md");
        tabUntil(FOCUSED + "?.textContent === 'Content health'");
        press(Keys.ENTER);
        browser.until("location.pathname === '/~/health'");
    }

    @Test
    void seesTheSiteAsOfAnotherTime() {
        content.write(
                "pages/later.md",
                "---\ntitle: Later\ndescription: Later.\npublish_at: 2030-01-01 09:00\n---\n\nIt has come.\n");
        see("/later");
        browser.until("document.querySelector('h1').textContent !== 'Later'");

        tabUntil(FOCUSED + "?.nodeName === 'SUMMARY'");
        press(Keys.ENTER);
        browser.driver().executeScript(SHADOW + ".getElementById('as-of').value = '2030-01-01T09:00'");
        tabUntil(FOCUSED + "?.textContent === 'Show'");
        press(Keys.ENTER);

        browser.until(SHADOW + ".querySelector('.seen').textContent === '2030-01-01 09:00, drafts too'");
        browser.until("document.body.textContent.includes('It has come.') && location.pathname === '/later'");
    }

    @Test
    void showsTheSiteAsSoonAsItHasNoErrors() {
        SampleSite empty = SampleSite.good(temp.resolve("empty"));
        String settings = empty.read("site.yml");
        empty.without("site.yml");
        try (RunningWorkbench without = RunningWorkbench.over(empty.folder())) {
            enter(without);
            browser.until("document.querySelector('h1').textContent === 'There is no page to show yet'");
            browser.until(OVERLAY + ".hidden === false");

            empty.write("site.yml", settings);

            browser.until("document.getElementById('leave') !== null");
            browser.until(OVERLAY + ".hidden === true");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, light", "1280, light", "320, dark", "1280, dark"})
    void axeFindsNothing(int width, String scheme) {
        browser.screen(width, 800).prefer("prefers-color-scheme", scheme);
        see("/help/guide");
        assertThat(Axe.FOR_READERS.violations(browser)).as("the bar").isEmpty();
        browser.driver().executeScript(SHADOW + ".querySelector('details').open = true");
        assertThat(Axe.FOR_READERS.violations(browser)).as("the form").isEmpty();
        fits();
        browser.driver().executeScript(SHADOW + ".querySelector('details').open = false");
        content.write(GUIDE, content.read(GUIDE) + "\n<hr>\n\nCall 0800 1111.\n");
        browser.until(OVERLAY + ".hidden === false");
        assertThat(Axe.FOR_READERS.violations(browser)).as("the overlay").isEmpty();
        fits();
        // So high that nothing of it is under the bar, which axe would take for too small.
        browser.screen(width, 2400);
        see("/~/health");
        assertThat(Axe.FOR_READERS.violations(browser)).as("content health").isEmpty();
        fits();
    }

    private void enter(RunningWorkbench entered) {
        browser.open(entered.firstAddress());
        browser.until("location.pathname === '/'");
    }

    private void see(String address) {
        browser.open(workbench.at(address));
        browser.until(SHADOW + ".querySelector('.status').textContent.startsWith('Live')");
    }

    private void fits() {
        assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
    }

    private void measure(String how, Save save) {
        long began = System.nanoTime();
        save.run();
        browser.until("document.body.textContent.includes('The newest words.')", Duration.ofSeconds(20));
        report(how, began);
    }

    private static void report(String how, long began) {
        System.out.printf("Seen in the open page, %s: %d ms%n", how, (System.nanoTime() - began) / 1_000_000);
    }

    private void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private void tabUntil(String expression) {
        for (int presses = 0; presses < 60; presses++) {
            if (browser.value("Boolean(" + expression + ")").equals("true")) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the Tab key never gets to " + expression);
    }

    @FunctionalInterface
    private interface Save {
        void saveOrFail() throws Exception;

        default void run() {
            try {
                saveOrFail();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
