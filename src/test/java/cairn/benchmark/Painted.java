package cairn.benchmark;

import cairn.testing.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a browser says of a page that it loaded with nothing kept.
 *
 * @param first milliseconds from the start to the first words or picture (first contentful paint)
 * @param largest the same to the largest of them (largest contentful paint)
 * @param awaited the same to the last byte that it had to wait for
 * @param requests the page and what it had to wait for before it could be drawn
 * @param bytes the bytes of these as they were sent, without headers
 */
record Painted(double first, double largest, double awaited, int requests, long bytes) {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final String COMPLETE = """
            return document.readyState === 'complete' && document.fonts.status === 'loaded'
                && performance.getEntriesByName('first-contentful-paint').length > 0
            """;
    private static final String MEASURED = """
            const done = arguments[0];
            new PerformanceObserver(list => {
              const page = performance.getEntriesByType('navigation')[0];
              const awaited = performance.getEntriesByType('resource')
                  .filter(one => one.renderBlockingStatus === 'blocking');
              done([
                performance.getEntriesByName('first-contentful-paint')[0].startTime,
                list.getEntries().pop().startTime,
                Math.max(page.responseEnd, ...awaited.map(one => one.responseEnd)),
                1 + awaited.length,
                page.encodedBodySize + awaited.reduce((sum, one) => sum + one.encodedBodySize, 0)]);
            }).observe({type: 'largest-contentful-paint', buffered: true});
            """;

    /** Loads a page in a new tab, in which everything takes as many times as long as here. */
    static Painted load(String address, int slowdown) {
        try (Browser browser = Browser.open().screen(360, 740)) {
            browser.driver().executeCdpCommand("Network.enable", Map.of());
            browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
            browser.driver().executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", slowdown));
            browser.driver().get(address);
            new WebDriverWait(browser.driver(), LONGEST, BETWEEN_LOOKS)
                    .until(driver -> browser.driver().getCurrentUrl().equals(address)
                            && Boolean.TRUE.equals(browser.driver().executeScript(COMPLETE)));
            List<?> said = (List<?>) browser.driver().executeAsyncScript(MEASURED);
            return new Painted(
                    number(said, 0), number(said, 1), number(said, 2), (int) number(said, 3), (long) number(said, 4));
        }
    }

    private static double number(List<?> said, int index) {
        return ((Number) said.get(index)).doubleValue();
    }
}
