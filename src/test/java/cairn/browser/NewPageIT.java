package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A new page begins with the keyboard alone, and what is wrong is told where the focus is. */
class NewPageIT extends EditorTest {

    @Test
    void beginsAGuideWithTheKeyboardAndOpensIt() {
        browser.open(workbench.at("/~/health"));
        press("a.new", Keys.ENTER);
        browser.until("location.pathname === '/~/new' && document.querySelector('dt a')");
        press("dt a", Keys.ENTER);
        browser.until("document.querySelector('#title')");

        press("#title", "Who helps", Keys.TAB, "");
        press("#description", "It says who helps.");
        press("#name", "who-helps", Keys.ENTER);

        browser.until("location.pathname === '/~/edit' && document.body.dataset.looked === 'yes'");
        untilTheTextHas("title: Who helps");
        untilSaid(".problems .count", "No problems in this file.");
        untilThePreviewShows("Who helps");
        untilSaid("[data-part=measure]", "words");
        site.without("topics/advice/who-helps.md");
    }

    @Test
    void whatIsWrongGetsTheFocusAndLeadsToItsField() {
        browser.open(workbench.at("/~/new?kind=snippet"));
        press("#name", "Not A Name", Keys.ENTER);
        browser.until("document.activeElement.matches('[autofocus]')");

        press("[autofocus] a", Keys.ENTER);
        browser.until("document.activeElement.id === 'name'");

        assertThat(browser.value("document.activeElement.value")).isEqualTo("Not A Name");
    }

    @ParameterizedTest
    @CsvSource({"320, light", "1280, light", "320, dark", "1280, dark"})
    void axeFindsNothing(int width, String scheme) {
        browser.screen(width, 800).prefer("prefers-color-scheme", scheme);
        browser.open(workbench.at("/~/new"));
        assertThat(Axe.FOR_EDITORS.violations(browser)).as("the kinds").isEmpty();

        browser.open(workbench.at("/~/new?kind=organisation"));
        press("#web", "nowhere", Keys.ENTER);
        browser.until("document.querySelector('[autofocus]')");

        assertThat(Axe.FOR_EDITORS.violations(browser)).as("the form").isEmpty();
        assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
    }

    private void press(String selector, CharSequence... keys) {
        browser.find(selector).sendKeys(keys);
    }
}
