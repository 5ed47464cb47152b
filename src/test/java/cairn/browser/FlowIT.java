package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The questions in a real browser, as readers go through them: scripts off, back and forward. */
class FlowIT extends BrowserTest {

    @Test
    void leadsToWhatToDoWithoutScripts() {
        browser.scripts(false).open(at("/next"));
        choose("I have paid");
        choose("19 or over");
        choose("Some at 17 or under");

        assertThat(heading()).isEqualTo("What to do now");
        assertThat(browser.find("main").getText())
                .contains("Do not pay any more", "Stop NCII", "Take It Down", "Samaritans")
                .doesNotContain("Childline", "Report Remove");
    }

    @Test
    void goesBackAndForwardAndChangesAnAnswer() {
        browser.scripts(false).open(at("/next"));
        choose("I have paid");
        choose("17 or under");
        choose("In Scotland");
        assertThat(browser.find("main").getText()).contains("SAMH");

        browser.back();
        assertThat(heading()).isEqualTo("Where are you?");
        browser.driver().navigate().forward();
        browser.until("document.querySelector('h1').textContent == 'What to do now'");
        browser.find("[aria-label='Change: How old are you now?']").click();
        browser.until("document.querySelector('h1').textContent == 'How old are you now?'");
        choose("I would rather not say");
        assertThat(browser.find("main").getText()).doesNotContain("Childline", "Samaritans", "SAMH");
        browser.driver().findElement(By.linkText("Start again")).click();
        browser.until("document.querySelector('h1').textContent == 'What has happened?'");
    }

    @Test
    void saysTheFirstThingOnTheFirstScreenOfASmallPhone() {
        browser.screen(320, 568).scripts(false).open(at("/next"));
        choose("Someone threatens");
        choose("17 or under");
        choose("Somewhere else");

        for (String words : List.of("Do this first", "Stop replying", "999", "Leave")) {
            assertThat(browser.lowestEdgeOf(words)).as(words).isPositive().isLessThanOrEqualTo(568);
        }
    }

    private void choose(String words) {
        browser.driver().executeScript("window.leftBehind = true");
        browser.driver().findElement(By.partialLinkText(words)).click();
        browser.until("!window.leftBehind && document.readyState === 'complete'");
    }

    private String heading() {
        return browser.find("h1").getText();
    }
}
