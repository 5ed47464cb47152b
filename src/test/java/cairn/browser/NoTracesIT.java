package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Browser;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogType;

/** Reading leaves nothing behind in the browser, and nobody else hears of it. */
class NoTracesIT extends BrowserTest {

    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    @Override
    Browser openBrowser() {
        return Browser.openToListen();
    }

    @Test
    void leavesNoCookieAndNoStorageAfterEveryPage() {
        for (String page : pages()) {
            browser.open(at(page));
        }

        assertThat(browser.driver().manage().getCookies()).isEmpty();
        assertThat(browser.value("localStorage.length + sessionStorage.length")).isEqualTo("0");
        assertThat(List.of(asynchronously("indexedDB.databases().then(all => all.length)")))
                .containsExactly("0");
        assertThat(List.of(asynchronously("caches.keys().then(all => all.length)")))
                .containsExactly("0");
        assertThat(asynchronously("navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                .isEqualTo("0");
    }

    @Test
    void asksNobodyElseAndOnlyOnceForEveryPage() {
        browser.driver().manage().logs().get(LogType.PERFORMANCE);
        for (String page : pages()) {
            browser.open(at(page));

            assertThat(requests())
                    .as(page)
                    .allMatch(address -> address.startsWith(at("/")))
                    .filteredOn(address -> !address.endsWith("/icon.svg"))
                    .containsExactly(at(page));
        }
    }

    @Test
    void breaksNoRuleOfItsOwnSecurityPolicy() {
        for (String page : pages()) {
            browser.open(at(page));
        }

        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .isEmpty();
    }

    private List<String> requests() {
        return browser.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> address(entry.getMessage()))
                .toList();
    }

    private static Stream<String> address(String event) {
        Matcher request = REQUEST.matcher(event);
        return request.find() ? Stream.of(request.group(1)) : Stream.empty();
    }

    private String asynchronously(String promise) {
        return String.valueOf(browser.driver().executeAsyncScript(promise + ".then(arguments[arguments.length - 1])"));
    }
}
