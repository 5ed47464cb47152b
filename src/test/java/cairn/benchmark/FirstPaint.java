package cairn.benchmark;

import cairn.CairnApplication;
import cairn.page.ContentCoding;
import cairn.testing.Browser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * When readers on a slow line see the first words: pages of Cairn's, and the same words on pages of GOV.UK Frontend.
 * {@code docs/developing/benchmarks} says how to run it and what it gave.
 */
public final class FirstPaint {

    private static final Duration ROUND_TRIP = Duration.ofMillis(400);
    private static final int BITS_PER_SECOND = 400_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final int SLOWDOWN = Integer.getInteger("slowdown", 1);
    private static final String[] PAGES = {"/", "/online-blackmail/what-to-do", "/online-blackmail/whole-guide"};
    private static final Duration LONGEST_PACKING = Duration.ofMinutes(1);
    private static final PrintStream OUT = System.out;

    private FirstPaint() {}

    /** Prints a table for each page named; where none is, what all pages weigh, and a table for each of three. */
    public static void main(String[] addresses) throws Exception {
        List<String> pages = List.of(addresses.length == 0 ? PAGES : addresses);
        GovUkFrontend released = GovUkFrontend.released();
        OUT.printf(
                "%s; GOV.UK Frontend %s; Java %s, %d processors; %d rounds; processor %d times slower%n",
                browser(),
                released.version(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS,
                SLOWDOWN);
        Path folder = Files.createTempDirectory("first-paint");
        int port = MeasuredServer.freePort();
        try (MeasuredServer cairn = MeasuredServer.start(
                        "cairn",
                        port,
                        folder,
                        MeasuredServer.java(
                                List.of(),
                                CairnApplication.class,
                                "--cairn.content=" + Path.of("content").toAbsolutePath(),
                                "--server.port=" + port,
                                "--management.server.port=-1"));
                GovUkServer gzip = new GovUkServer(released, ContentCoding.GZIP);
                GovUkServer brotli = new GovUkServer(released, ContentCoding.BROTLI)) {
            if (addresses.length == 0) {
                FirstRender.print(cairn, OUT);
            }
            for (String page : pages) {
                waitUntilPacked(cairn, page);
                String html = GovUkPage.of(new String(cairn.get(page).body(), StandardCharsets.UTF_8), released);
                gzip.with(page, html);
                brotli.with(page, html);
            }
            Map<String, Integer> ports = new LinkedHashMap<>();
            ports.put("Cairn", port);
            ports.put("GOV.UK, gzip", gzip.start().port());
            ports.put("GOV.UK, brotli", brotli.start().port());
            // Thrown away: a browser that just began is slow.
            round(pages.get(0), ports);
            for (String page : pages) {
                measure(page, ports);
            }
        }
    }

    private static String browser() {
        try (Browser browser = Browser.open()) {
            return "Chromium " + browser.driver().getCapabilities().getBrowserVersion();
        }
    }

    /** A page is packed quickly for whoever asks first, and smaller later. */
    private static void waitUntilPacked(MeasuredServer cairn, String page) throws IOException, InterruptedException {
        int first = bytes(cairn, page);
        long end = System.nanoTime() + LONGEST_PACKING.toNanos();
        while (bytes(cairn, page) == first && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    private static int bytes(MeasuredServer cairn, String page) throws IOException, InterruptedException {
        return cairn.get(page, "Accept-Encoding", "br").body().length;
    }

    private static void measure(String page, Map<String, Integer> ports) throws IOException {
        Map<String, List<Painted>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            round(page, ports)
                    .forEach((server, painted) -> rounds.computeIfAbsent(server, one -> new ArrayList<>())
                            .add(painted));
        }
        print(page, rounds);
    }

    /** Loads the page once from each server, over a new line. */
    private static Map<String, Painted> round(String page, Map<String, Integer> ports) throws IOException {
        Map<String, Painted> round = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> server : ports.entrySet()) {
            try (SlowNetwork network = new SlowNetwork(server.getValue(), ROUND_TRIP, BITS_PER_SECOND)) {
                round.put(server.getKey(), Painted.load("http://127.0.0.1:" + network.port() + page, SLOWDOWN));
            }
        }
        return round;
    }

    private static void print(String page, Map<String, List<Painted>> rounds) {
        OUT.printf("%n%s%n", page);
        OUT.printf(
                "%-15s %8s %7s %22s %22s %22s %20s%n",
                "server", "requests", "bytes", "last byte, ms", "first paint, ms", "largest, ms", "ratio");
        List<Painted> ours = rounds.values().iterator().next();
        rounds.forEach((server, painted) -> {
            double[] ratios = new double[painted.size()];
            Arrays.setAll(
                    ratios,
                    round -> painted.get(round).first() / ours.get(round).first());
            OUT.printf(
                    "%-15s %8d %7d %22s %22s %22s %20s%n",
                    server,
                    painted.get(0).requests(),
                    painted.get(0).bytes(),
                    spread("%.0f", figures(painted, Painted::awaited)),
                    spread("%.0f", figures(painted, Painted::first)),
                    spread("%.0f", figures(painted, Painted::largest)),
                    spread("%.2f", ratios));
        });
    }

    private static double[] figures(List<Painted> painted, ToDoubleFunction<Painted> figure) {
        return painted.stream().mapToDouble(figure).toArray();
    }

    /** The median, with the least and the most. */
    private static String spread(String format, double[] figures) {
        Arrays.sort(figures);
        return (format + " (" + format + " to " + format + ")")
                .formatted(figures[figures.length / 2], figures[0], figures[figures.length - 1]);
    }
}
