package cairn.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser as a reader has it: with the back/forward cache, which automation otherwise turns off. */
public final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A new browser with an empty profile. */
    public static Browser open() {
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        BrowserInstallation installation = BrowserInstallation.get();
        ChromeOptions options = options();
        installation.browser().ifPresent(browser -> options.setBinary(browser.toFile()));
        return new Browser(installation
                .driver()
                .map(driver -> new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(driver.toFile())
                                .build(),
                        options))
                .orElseGet(() -> new ChromeDriver(options)));
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        options.setExperimentalOption("excludeSwitches", List.of("disable-back-forward-cache"));
        // The tests wait for what they expect; a page that never ends loading is one of the things they look at.
        options.setPageLoadStrategy(PageLoadStrategy.NONE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** What Selenium offers. */
    public ChromeDriver driver() {
        return driver;
    }

    /** A screen of that size in CSS pixels, as a phone has it. */
    public Browser screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** A window of that size on an ordinary computer. */
    public Browser window(int width, int height) {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** Turns the scripts of pages off or on; what tests ask of a page works all the same. */
    public Browser scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Opens an address as somebody who types it, and waits until it is there. */
    public Browser open(String address) {
        driver.executeScript("window.leftBehind = true");
        driver.get(address);
        until("!window.leftBehind && document.readyState === 'complete'");
        return this;
    }

    /** Presses Back once and waits until another page is there, or the same page anew. */
    public void back() {
        driver.executeScript("window.goneBackFrom = true");
        driver.navigate().back();
        until("!window.goneBackFrom && document.readyState === 'complete'");
    }

    /** Forgets every cookie of every site. */
    public Browser forgetCookies() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        return this;
    }

    /** The lower edge, in CSS pixels, of the first place where the words are drawn; 0 where they are not. */
    public double lowestEdgeOf(String words) {
        return Double.parseDouble(value("""
                (words => {
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + words.length);
                    const box = range.getBoundingClientRect();
                    const drawn = range.startContainer.parentElement.checkVisibility();
                    if (drawn && box.height > 2 && box.right <= innerWidth) return box.bottom;
                  }
                  return 0;
                })('%s')
                """.strip().formatted(words)));
    }

    /** Waits until an expression of JavaScript is true in the page. */
    public void until(String expression) {
        until(expression, Duration.ofSeconds(10));
    }

    /** Waits until an expression of JavaScript is true in the page, and no longer than that. */
    public void until(String expression, Duration limit) {
        new WebDriverWait(driver, limit, Duration.ofMillis(25))
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .withMessage(() -> expression + " in " + driver.getCurrentUrl())
                .until(browser -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")")));
    }

    /** The value of an expression of JavaScript in the page. */
    public String value(String expression) {
        return String.valueOf(driver.executeScript("return " + expression));
    }

    /** The element that a CSS selector finds. */
    public WebElement find(String selector) {
        return driver.findElement(org.openqa.selenium.By.cssSelector(selector));
    }

    /** The elements that a CSS selector finds. */
    public List<WebElement> findAll(String selector) {
        return driver.findElements(org.openqa.selenium.By.cssSelector(selector));
    }

    /** Watches what the tab draws, even while a page is on its way. */
    public ScreenWatch watch() {
        Map<?, ?> chrome = (Map<?, ?>) driver.getCapabilities().getCapability("goog:chromeOptions");
        return new ScreenWatch(String.valueOf(chrome.get("debuggerAddress")), driver.getWindowHandle());
    }

    /** Ends the browser. */
    @Override
    public void close() {
        driver.quit();
    }
}
