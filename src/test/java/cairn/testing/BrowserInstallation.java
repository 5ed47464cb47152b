package cairn.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser and the driver that tests use.
 *
 * @param browser the browser's program; empty where Selenium Manager is to find or fetch one
 * @param driver the driver's program; empty where Selenium Manager is to find or fetch one
 */
record BrowserInstallation(Optional<Path> browser, Optional<Path> driver) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PACKAGES = List.of("chromium", "chromium-driver");
    private static final BrowserInstallation FOUND = find();

    /** What was found on this machine, or has been installed on it. */
    static BrowserInstallation get() {
        return FOUND;
    }

    private static BrowserInstallation find() {
        return mayInstall() ? installedByOne() : installed();
    }

    /**
     * Several programs run tests at once, and the package manager serves one: the others wait, and find it done. They do
     * so even where the files seem to be there, since a browser that is half unpacked does not start.
     */
    private static BrowserInstallation installedByOne() {
        Path turn = Path.of(System.getProperty("java.io.tmpdir"), "cairn-browser-installation.lock");
        try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (!installed().isWhole() && lock.isValid()) {
                install();
            }
            return installed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrowserInstallation installed() {
        return new BrowserInstallation(
                onPath(BROWSERS),
                Optional.ofNullable(System.getenv("SE_CHROMEDRIVER"))
                        .map(Path::of)
                        .or(() -> onPath(List.of("chromedriver"))));
    }

    private boolean isWhole() {
        return browser.isPresent() && driver.isPresent();
    }

    private static Optional<Path> onPath(List<String> names) {
        String[] folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return names.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Only on Debian and its kin, and only for the administrator: elsewhere Selenium Manager does it. */
    private static boolean mayInstall() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(System.getProperty("user.name"));
    }

    private static void install() {
        System.out.println("No browser and driver are installed: installing " + PACKAGES + " with apt-get.");
        run(List.of("apt-get", "update", "-qq"));
        run(Stream.concat(Stream.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"), PACKAGES.stream())
                .toList());
    }

    private static void run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Path log = Files.createTempFile("apt-get", ".log");
            Process process = builder.redirectOutput(log.toFile()).start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("\"%s\" failed. Install a browser and its driver by hand. It said:%n%s"
                        .formatted(String.join(" ", command), Files.readString(log)));
            }
            Files.delete(log);
        } catch (IOException e) {
            throw new IllegalStateException("Install a browser and its driver by hand: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
