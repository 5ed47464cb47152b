package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Choosing in the directory, in a real browser. */
class DirectoryIT extends BrowserTest {

    @Test
    void choosesWithTheKeyboardAndWithoutScriptsAndComesBack() {
        browser.scripts(false).screen(320, 568).open(at("/who-can-help"));

        browser.find(".choices a[href='/who-can-help/200']").sendKeys(Keys.ENTER);
        browser.find(".choices a[href='/who-can-help/210']").sendKeys(Keys.ENTER);

        assertThat(browser.driver().getCurrentUrl()).isEqualTo(at("/who-can-help/210"));
        assertThat(browser.findAll(".choices [aria-current]").stream().map(WebElement::getText))
                .containsExactly("Someone 18 or over", "Someone to listen", "Any way");
        assertThat(browser.findAll(".card h3").stream().map(WebElement::getText))
                .containsExactlyInAnyOrder("Samaritans", "Revenge Porn Helpline");

        browser.back();
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(at("/who-can-help/200"));
        browser.back();
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(at("/who-can-help"));
    }

    @Test
    void printsTheHoursAndNotWhoIsOpenAtThatMoment() {
        browser.screen(800, 800).open(at("/who-can-help/211"));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.find("main").getText())
                .contains("Monday to Friday, 10am to 4pm. Closed on bank holidays.", "0345 6000 459", "116 123")
                .doesNotContain("Open now", "Opens ", "May be closed", "Who needs help?");
    }
}
