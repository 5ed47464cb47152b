package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card that is shown instead of speaking fills the screen of a small phone, upright or on its side, and runs over none. */
class ShownCardsIT extends BrowserTest {

    private static final String CARDS = "document.querySelectorAll('.show')";

    @ParameterizedTest
    @CsvSource({"320, 568", "568, 320", "390, 844", "1280, 800"})
    void fillTheScreenBelowTheWayOut(int width, int height) {
        browser.screen(width, height).scripts(false).open(at("/show-this"));
        int cards = browser.findAll(".show").size();

        assertThat(cards).isEqualTo(4);
        for (int card = 0; card < cards; card++) {
            browser.driver()
                    .executeScript(
                            "arguments[0].scrollIntoView()",
                            browser.findAll("section > h2").get(card));
            assertThat(number(card, "top")).as("top of card %d", card).isBetween(48.0, height / 2.5);
            assertThat(number(card, "bottom")).as("end of card %d", card).isBetween(height * 0.75, (double) height);
        }
    }

    /** 1280 by 800 pixels at 400% are 320 by 200 (WCAG 2.2, 1.4.10). */
    @ParameterizedTest
    @CsvSource({"320, 200", "200, 320"})
    void loseNoWordWhereLettersAreVeryLarge(int width, int height) {
        browser.screen(width, height).open(at("/show-this"));

        assertThat(browser.value(
                        "Math.max(...[...%s].map(card => card.scrollWidth - card.clientWidth))".formatted(CARDS)))
                .isEqualTo("0");
        assertThat(Integer.parseInt(browser.value("document.documentElement.scrollWidth")))
                .isLessThanOrEqualTo(width);
    }

    private double number(int card, String edge) {
        return Double.parseDouble(browser.value("%s[%d].getBoundingClientRect().%s".formatted(CARDS, card, edge)));
    }
}
