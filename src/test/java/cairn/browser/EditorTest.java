package cairn.browser;

import cairn.testing.Browser;
import cairn.testing.RunningWorkbench;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;

/** The workbench's editor in a real browser, over a small site of the test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EditorTest {

    static final String GUIDE = "topics/advice/guide.md";

    private static final String LIGHT = "/robots.txt";
    private static final String TEXT =
            "[...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n')";

    @SuppressWarnings("NullAway.Init")
    SampleSite site;

    @SuppressWarnings("NullAway.Init")
    RunningWorkbench workbench;

    @SuppressWarnings("NullAway.Init")
    Browser browser;

    private String guide = "";

    @BeforeAll
    void start(@TempDir Path temp) {
        site = SampleSite.good(temp);
        guide = site.read(GUIDE);
        workbench = RunningWorkbench.over(site.folder());
        browser = Browser.open();
        browser.open(workbench.firstAddress());
    }

    @BeforeEach
    void openTheGuide() {
        browser.screen(1280, 800);
        leave();
        browser.driver().executeScript("sessionStorage.clear()");
        site.write(GUIDE, guide);
        edit(GUIDE);
    }

    @AfterAll
    void stop() {
        browser.close();
        workbench.close();
    }

    /** Opens the editor of a file, or of a place in it, and waits until the file was looked at. */
    void edit(String file) {
        leave();
        browser.open(workbench.at("/~/edit?file=" + file));
        browser.until("document.body.dataset.looked === 'yes'");
    }

    /** Leaves the editor for the lightest page that has its origin: another place in the same file is no new page. */
    private void leave() {
        if (!browser.value("location.pathname").equals(LIGHT)) {
            browser.open(workbench.at(LIGHT));
        }
    }

    /** Types into the editor, at the end of the text. */
    void typeAtTheEnd(CharSequence... keys) {
        browser.find(".cm-content").sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        browser.find(".cm-content").sendKeys(keys);
    }

    /** Types words at the end of the text, and waits until they were looked at. */
    void write(String words) {
        typeAtTheEnd(words);
        browser.until("document.body.dataset.state === 'changed'");
        untilLookedAt(words.strip());
    }

    /** The text in the editor. It draws only the lines that can be seen, and the guide is short enough. */
    String text() {
        return browser.value(TEXT);
    }

    /** Waits until the text has those words. */
    void untilTheTextHas(String words) {
        try {
            browser.until("(%s).includes(%s)".formatted(TEXT, quoted(words)));
        } catch (TimeoutException e) {
            throw new AssertionError("\"%s\" is not in the text: %s".formatted(words, text()), e);
        }
    }

    /** Waits until the text as it stands was looked at, and has those words. */
    void untilLookedAt(String words) {
        untilTheTextHas(words);
        browser.until("document.body.dataset.looked === 'yes'");
    }

    /** Waits until the preview shows those words. */
    void untilThePreviewShows(String words) {
        browser.until("document.querySelector('iframe').contentDocument.body.innerText.includes(%s)"
                .formatted(quoted(words)));
    }

    /** Waits until an element shows those words. */
    void untilSaid(String selector, String words) {
        String said = "document.querySelector(%s).textContent".formatted(quoted(selector));
        try {
            browser.until("%s.includes(%s)".formatted(said, quoted(words)));
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "%s does not say \"%s\" but \"%s\"".formatted(selector, words, browser.value(said)), e);
        }
    }

    static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
