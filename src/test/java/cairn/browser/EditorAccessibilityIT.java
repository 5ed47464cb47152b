package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Axe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The editor works with the keyboard alone, on small screens, in every colour scheme, and axe finds nothing in it. */
class EditorAccessibilityIT extends EditorTest {

    @ParameterizedTest
    @CsvSource({"320, light", "1280, light", "320, dark", "1280, dark"})
    void axeFindsNothing(int width, String scheme) {
        browser.screen(width, 800);
        browser.prefer("prefers-color-scheme", scheme);
        showEveryKindOfProblem();

        assertThat(Axe.FOR_EDITORS.violations(browser)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingInWhatOpens(String scheme) {
        browser.prefer("prefers-color-scheme", scheme);
        browser.find("[data-insert=contact-link]").click();
        browser.until("document.querySelector('dialog[open]')");
        assertThat(Axe.FOR_EDITORS.violations(browser)).as("a question").isEmpty();
        browser.find("dialog[open] select").sendKeys(Keys.ESCAPE);

        typeAtTheEnd(Keys.chord(Keys.CONTROL, "f"));
        browser.until("document.querySelector('.cm-search')");
        assertThat(Axe.FOR_EDITORS.violations(browser)).as("the search").isEmpty();
        write("\n\nMine.");

        site.write(GUIDE, site.read(GUIDE) + "\nTheirs.\n");
        typeAtTheEnd(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.querySelector('dialog[data-part=conflict][open]')");
        assertThat(Axe.FOR_EDITORS.violations(browser)).as("a conflict").isEmpty();
    }

    @Test
    void theKeyboardAloneReachesEverything() {
        site.write(GUIDE, site.read(GUIDE) + "\nA <br> word.\n");
        edit(GUIDE);
        browser.until("document.querySelector('.problem .place')");

        List<String> stops = new ArrayList<>();
        for (int press = 0; press < 20; press++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            stops.add(browser.value("document.activeElement.dataset.do ?? document.activeElement.getAttribute('role')"
                    + " ?? document.activeElement.className ?? document.activeElement.tagName"));
        }

        assertThat(stops)
                .containsSubsequence(
                        "skip", "see", "save", "undo", "redo", "back", "take-back", "insert", "textbox", "place");
        assertThat(stops.stream().filter("insert"::equals)).hasSize(1);
    }

    @Test
    void arrowKeysWalkThroughTheInsertButtons() {
        browser.driver().executeScript("document.querySelector('[role=toolbar] button').focus()");

        press(Keys.ARROW_RIGHT);
        assertThat(focused()).isEqualTo("list");
        press(Keys.END);
        assertThat(focused()).isEqualTo("snippet");
        press(Keys.ARROW_RIGHT);
        assertThat(focused()).isEqualTo("heading");
        press(Keys.ARROW_LEFT);
        press(Keys.HOME);
        assertThat(focused()).isEqualTo("heading");
    }

    @Test
    void somethingIsInsertedAndSavedWithoutAMouse() {
        write("\n\nCall ");
        browser.driver().executeScript("document.querySelector('[data-insert=contact-link]').focus()");
        press(Keys.ENTER);
        browser.until("document.activeElement.matches('dialog select')");
        press(Keys.TAB);
        press(Keys.ENTER);
        browser.until("document.activeElement.matches('.cm-content')");

        press(".", Keys.chord(Keys.CONTROL, "s"));

        untilSaid(".status", "Saved at");
        assertThat(site.read(GUIDE)).contains("\n\nCall [").endsWith(").");
    }

    @Test
    void tabLeavesTheText() {
        typeAtTheEnd("");
        String before = text();
        press(Keys.TAB);

        assertThat(browser.value("document.activeElement.matches('.cm-content')"))
                .isEqualTo("false");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void theListOfProblemsKeepsItsPlaceWhileItChanges() {
        site.write(GUIDE, site.read(GUIDE) + "\nA <br> word.\n\nAnother <br> word.\n");
        edit(GUIDE);
        browser.until("document.querySelectorAll('.problem .place').length === 2");
        browser.driver().executeScript("document.querySelectorAll('.problem .place')[1].focus()");

        site.write(GUIDE, site.read(GUIDE).replace("A <br> word", "A word"));

        browser.until("document.querySelectorAll('.problem .place').length === 1");
        assertThat(browser.value("document.activeElement.matches('.problem .place')"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"320, 800", "320, 256"})
    void smallScreensScrollOneWayOnly(int width, int height) {
        browser.screen(width, height);
        showEveryKindOfProblem();

        assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
        assertThat(browser.value("document.querySelector('.text').getBoundingClientRect().bottom"
                        + " <= document.querySelector('.preview').getBoundingClientRect().top"))
                .isEqualTo("true");
    }

    @Test
    void problemsAreMarkedInForcedColoursToo() {
        browser.prefer("forced-colors", "active");
        showEveryKindOfProblem();

        assertThat(browser.value("getComputedStyle(document.querySelector('.cm-lintRange-error')).textDecorationLine"))
                .contains("underline");
        assertThat(browser.value(
                        "getComputedStyle(document.querySelector('.cm-lint-marker-error'), '::before').content"))
                .contains("!");
    }

    @Test
    void theBrowserHasNothingToComplainOf() {
        browser.driver().manage().logs().get("browser");
        showEveryKindOfProblem();
        assertThat(browser.driver().manage().logs().get("browser").getAll().stream()
                        .map(entry -> entry.getMessage())
                        .filter(message -> message.contains("/~/edit")))
                .isEmpty();
    }

    private void showEveryKindOfProblem() {
        site.write(GUIDE, site.read(GUIDE) + "\nA <br> word.\n");
        edit(GUIDE);
        browser.until("document.querySelector('.problem.is-error')");
        browser.until("document.querySelector('.cm-lint-marker-error')");
    }

    private void press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private String focused() {
        return browser.value("document.activeElement.dataset.insert");
    }
}
