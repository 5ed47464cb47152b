package cairn.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser as a reader has it: with the back/forward cache, which automation otherwise turns off. To start one takes
 * longer than most tests, so it is started once, and each test gets a tab in which nothing was seen yet.
 */
public final class Browser implements AutoCloseable {

    /** A machine of a build may be slow, and busy with other tests; a test that fails may take long. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static Optional<ChromeDriver> started = Optional.empty();

    private final ChromeDriver driver;
    private final Runnable end;

    private Browser(ChromeDriver driver, Runnable end) {
        this.driver = driver;
        this.end = end;
    }

    /** A new tab, with no history and no cookie, for a site of the test's own. Only one of them is open at a time. */
    public static synchronized Browser open() {
        ChromeDriver shared = started.orElseGet(Browser::startForAll);
        started = Optional.of(shared);
        String before = shared.getWindowHandle();
        shared.switchTo().newWindow(WindowType.TAB);
        // A tab that the browser takes for one in the background draws no frames, and what waits for one stays unseen.
        shared.executeCdpCommand("Page.bringToFront", Map.of());
        shared.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        Browser browser = new Browser(shared, () -> {
            shared.close();
            shared.switchTo().window(before);
        });
        shared.manage().logs().get(LogType.BROWSER);
        return browser.forgetCookies();
    }

    /** A browser of its own. In a tab beside another one pages may not be kept for going back, which some tests look at. */
    public static Browser openAlone() {
        ChromeDriver driver = start(new LoggingPreferences());
        return new Browser(driver, driver::quit);
    }

    /** A browser of its own that notes each request (see {@link LogType#PERFORMANCE}). */
    public static Browser openToListen() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeDriver driver = start(logs);
        return new Browser(driver, driver::quit);
    }

    /** The same with its profile in that folder, where what it keeps can be looked at afterwards. */
    public static Browser openToListen(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeDriver driver = start(logs, "--user-data-dir=" + profile);
        return new Browser(driver, driver::quit);
    }

    private static ChromeDriver startForAll() {
        ChromeDriver driver = start(new LoggingPreferences());
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit, "browser-end"));
        return driver;
    }

    private static ChromeDriver start(LoggingPreferences logs, String... arguments) {
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        BrowserInstallation installation = BrowserInstallation.get();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = options();
        options.addArguments(arguments);
        options.setCapability("goog:loggingPrefs", logs);
        installation.browser().ifPresent(browser -> options.setBinary(browser.toFile()));
        return installation
                .driver()
                .map(driver -> new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(driver.toFile())
                                .build(),
                        options))
                .orElseGet(() -> new ChromeDriver(options));
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

    /** What readers chose for all sites, such as {@code prefers-color-scheme: dark}. */
    public Browser prefer(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
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
        until(expression, LONGEST);
    }

    /** Waits until an expression of JavaScript is true in the page, and no longer than that. */
    public void until(String expression, Duration limit) {
        new WebDriverWait(driver, limit, Duration.ofMillis(25))
                .ignoring(WebDriverException.class)
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

    /** Clicks what a CSS selector finds, once it is there and stands where it can be clicked. */
    public void click(String selector) {
        new WebDriverWait(driver, LONGEST, Duration.ofMillis(25))
                .ignoring(WebDriverException.class)
                .withMessage(() -> "a click at " + selector)
                .until(browser -> {
                    find(selector).click();
                    return true;
                });
    }

    /** Watches what the tab draws, even while a page is on its way. */
    public ScreenWatch watch() {
        Map<?, ?> chrome = (Map<?, ?>) driver.getCapabilities().getCapability("goog:chromeOptions");
        return new ScreenWatch(String.valueOf(chrome.get("debuggerAddress")), driver.getWindowHandle());
    }

    /** Closes the tab. */
    @Override
    public void close() {
        end.run();
    }
}
