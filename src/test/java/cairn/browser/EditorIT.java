package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What is written shows beside the text; what is wrong is told at its line; the buttons insert what is right. */
class EditorIT extends EditorTest {

    @Test
    void whatIsTypedShowsInThePreview() {
        typeAtTheEnd("\n\nYou can talk to somebody you trust.");

        untilThePreviewShows("You can talk to somebody you trust.");
        assertThat(site.read(GUIDE)).doesNotContain("somebody you trust");
    }

    @Test
    void thePreviewKeepsItsPlace() {
        typeAtTheEnd("\n\nOne line.".repeat(60));
        untilThePreviewShows("One line.\n\nOne line.");
        browser.driver().executeScript("document.querySelector('iframe').contentWindow.scrollTo(0, 700)");

        typeAtTheEnd("\n\nThe last line.");
        untilThePreviewShows("The last line.");

        assertThat(browser.value("document.querySelector('iframe').contentWindow.scrollY"))
                .isEqualTo("700");
    }

    @Test
    void aMistakeIsToldAtItsLine() {
        site.write(GUIDE, site.read(GUIDE) + "\nCall 0345 600 0459 \uD83D\uDE42 or <br>.\n");
        edit(GUIDE);
        int line = text().split("\n", -1).length - 1;

        browser.until("document.querySelectorAll('.problem.is-error').length === 2");
        browser.until("document.querySelector('.cm-lint-marker-error')");
        assertThat(browser.find(".problem .place").getText()).contains("Error, line " + line);
        assertThat(
                        browser.value(
                                "[...document.querySelectorAll('.cm-lintRange-error')].map(range => range.textContent).join('|')"))
                .startsWith("0345")
                .contains("|<br>");
        untilSaid(".problems .count", "2 errors");
        untilSaid(".preview .note", "before the mistake");
    }

    @Test
    void aProblemInTheListLeadsToItsPlace() {
        typeAtTheEnd("\n\nA <b>word</b>.");
        browser.until("document.querySelector('.problem .place')");
        browser.find(".cm-content").sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME));

        browser.find(".problem .place").sendKeys(Keys.ENTER);
        browser.until("document.activeElement.matches('.cm-content')");
        browser.find(".cm-content").sendKeys("here");

        untilTheTextHas("A here<b>");
    }

    @Test
    void anAddressNamesThePlace() {
        edit(GUIDE + "#L2C8");

        browser.find(".cm-content").sendKeys("best ");

        untilTheTextHas("title: best The guide");
    }

    @Test
    void everyButtonInsertsWhatIsRight() {
        for (String button : buttons()) {
            edit(GUIDE);
            write("\n\nA SHORT text. ");
            insert(button);
            if (asks(button)) {
                answer();
            }
            untilLookedAt("A SHORT text.");
            assertThat(problems()).as("%s in %s", button, text()).isEmpty();
            browser.find("[data-do=back]").click();
        }
    }

    @Test
    void whatWasInsertedIsOneUndo() {
        String before = text();
        typeAtTheEnd("");
        insert("steps");
        untilTheTextHas("::: steps");

        browser.find("[data-do=undo]").click();

        browser.until("document.querySelectorAll('.is-directive').length === 1");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void typingReplacesTheExample() {
        typeAtTheEnd("");
        insert("steps");
        untilTheTextHas("First step.");

        browser.find(".cm-content").sendKeys("Stop replying.");

        untilTheTextHas("1. Stop replying.\n2. Second step.");
    }

    @Test
    void aNumberComesFromTheRegister() {
        write("\n\nCall ");
        insert("contact-link");
        choose("id", "police-101");

        untilTheTextHas("Call [101](contact:police-101)");
        untilThePreviewShows("Call 101");
    }

    @Test
    void anOrganisationComesFromTheRegister() {
        write("\n\nTalk to ");
        insert("organisation-link");
        choose("id", "police");

        untilTheTextHas("Talk to [The police](org:police)");
        untilThePreviewShows("Talk to The police");
    }

    @Test
    void aBoxTakesTheSelectedWordsIn() {
        write("\n\nThis takes time.");
        browser.find(".cm-content").sendKeys(Keys.chord(Keys.SHIFT, Keys.HOME));
        insert("box");
        choose("kind", "CAUTION");

        untilTheTextHas("\n\n> [!CAUTION]\n> This takes time.");
        untilThePreviewShows("This takes time.");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPageIsLinkedByItsPathFromHere() {
        write("\n\nRead ");
        insert("page-link");
        browser.until("document.querySelector('dialog[open]')");
        new Select(browser.find("dialog [name=page]")).selectByVisibleText("About this site");
        browser.find("dialog [name=text]").sendKeys("about this site", Keys.ENTER);

        untilTheTextHas("Read [about this site](../../pages/about.md)");
        untilThePreviewShows("Read about this site");
    }

    @Test
    void namesOfTheRegisterAreCompleted() {
        // The list of problems grows with the first check, and would push the line out of sight with what is offered
        // for it.
        write("\n\nCall [101](contact:police-1");
        typeAtTheEnd("0");
        takeWhatIsOffered();

        untilTheTextHas("Call [101](contact:police-101");
    }

    @Test
    void keysAndTheirWordsAreCompleted() {
        browser.find(".cm-content").sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME), Keys.ARROW_DOWN);
        browser.find(".cm-content").sendKeys("statu");
        takeWhatIsOffered();
        untilTheTextHas("---\nstatus: ");
        browser.find(".cm-content").sendKeys("dr");
        takeWhatIsOffered();

        untilTheTextHas("---\nstatus: draft");
    }

    @Test
    void keysInsideAKeyAreCompleted() {
        String line = "  by: A tester";
        goToEndOf(line);
        browser.find(".cm-content").sendKeys(Keys.ENTER, "not");
        takeWhatIsOffered();

        untilTheTextHas(line + "\n  note: ");
    }

    @Test
    void theTextIsMeasured() {
        write("\n\n" + "The cat sat on the mat. ".repeat(10).strip());

        browser.until(
                "/^\\d+ words, reading level -?\\d\\.\\d\\.$/.test(document.querySelector('[data-part=measure]').textContent)");
        assertThat(browser.value("document.querySelector('[data-part=measure]').closest('[aria-live], [role=status]')"))
                .isEqualTo("null");
    }

    @Test
    void enterInAListBeginsTheNextItem() {
        typeAtTheEnd("\n\n1. One", Keys.ENTER, "Two", Keys.ENTER, Keys.ENTER, "After.");

        untilTheTextHas("1. One\n2. Two\n\nAfter.");
    }

    private void insert(String button) {
        browser.find("[data-insert=%s]".formatted(button)).click();
    }

    private void goToEndOf(String line) {
        int number = List.of(text().split("\n")).indexOf(line) + 1;
        edit(GUIDE + "#L" + number);
        browser.find(".cm-content").sendKeys(Keys.END);
    }

    private void takeWhatIsOffered() {
        browser.click(".cm-tooltip-autocomplete li");
    }

    private void choose(String field, String value) {
        browser.until("document.querySelector('dialog[open]')");
        new Select(browser.find("dialog [name=%s]".formatted(field))).selectByValue(value);
        browser.find("dialog [value=insert]").click();
    }

    private List<String> buttons() {
        return browser.findAll("[data-insert]").stream()
                .map(button -> button.getDomAttribute("data-insert"))
                .toList();
    }

    private boolean asks(String button) {
        return browser.find("[data-insert=%s]".formatted(button)).getText().endsWith("…");
    }

    /** Answers a question with what it offers first, and with a word where it asks for one. */
    private void answer() {
        browser.until("document.querySelector('dialog[open]')");
        browser.findAll("dialog input[type=url]").forEach(field -> field.sendKeys("https://www.bbc.co.uk/weather"));
        browser.findAll("dialog [name=short]").forEach(field -> field.sendKeys("SHORT"));
        browser.findAll("dialog [name=audience]").forEach(field -> new Select(field).selectByValue("everyone"));
        browser.find("dialog [value=insert]").click();
        browser.until("!document.querySelector('dialog[open]')");
    }

    private List<String> problems() {
        return browser.findAll(".problem.is-error").stream()
                .map(WebElement::getText)
                .toList();
    }
}
