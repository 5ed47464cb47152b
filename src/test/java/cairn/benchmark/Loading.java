package cairn.benchmark;

import cairn.CairnApplication;
import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.content.ContentRoot;
import cairn.content.ContentTree;
import cairn.report.Result;
import cairn.report.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reading and checking a whole site, and seeing one saved file, at sizes that grow tenfold. {@code docs/developing/benchmarks}
 * says how to run it and what it gave.
 */
public final class Loading {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    /** Readings from nothing, each of which takes as long as many readings of one changed file. */
    private static final int WHOLE = Integer.getInteger("whole", 3);

    /** How exactly it is seen when the new words are there, without taking a processor for looking. */
    private static final long LOOK_EVERY_MILLIS = 2;

    private static final PrintStream OUT = System.out;

    private Loading() {}

    /** Prints the table for the sizes that are named, else for 100, 1,000 and 9,800 guides: with all else, just below the 10,000 files that are read. */
    public static void main(String[] sizes) throws Exception {
        int[] guides = sizes.length == 0
                ? new int[] {100, 1_000, 9_800}
                : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        OUT.printf(
                "Java %s, %d processors%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        OUT.printf(
                "%8s  %24s  %24s  %24s  %24s%n",
                "guides", "read and check, ms", "read again, ms", "what changed, ms", "saved to served, ms");
        for (int size : guides) {
            measure(size);
        }
    }

    private static void measure(int guides) throws Exception {
        Path folder = Files.createTempDirectory("many-guides");
        Path changed = ManyGuides.write(folder, guides);
        double[] whole = new double[WHOLE];
        for (int round = 0; round < WHOLE; round++) {
            whole[round] = millis(() -> requireGood(CheckedContent.of(folder, Clock.systemDefaultZone())));
        }
        double[] again = new double[ROUNDS];
        CheckMemory memory = new CheckMemory();
        CheckedContent.of(folder, Map.of(), Clock.systemDefaultZone(), memory);
        for (int round = 0; round < ROUNDS; round++) {
            save(changed, "Reading " + "abcdefghij".charAt(round) + ".");
            again[round] =
                    millis(() -> requireGood(CheckedContent.of(folder, Map.of(), Clock.systemDefaultZone(), memory)));
        }
        double[] trusting = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            save(changed, "Trusting " + "abcdefghij".charAt(round) + ".");
            ContentTree tree = ContentTree.of(ContentRoot.of(folder));
            trusting[round] = millis(
                    () -> requireGood(CheckedContent.ofChanged(folder, tree, Clock.systemDefaultZone(), memory)));
        }
        double[] seen = savedToServed(folder, changed);
        OUT.printf(
                "%8d  %24s  %24s  %24s  %24s%n", guides, spread(whole), spread(again), spread(trusting), spread(seen));
    }

    private static void requireGood(CheckedContent content) {
        if (content.site().isEmpty()) {
            throw new IllegalStateException(
                    TextReport.of(new Result(content.errors(), content.sources(), "", 0), false));
        }
    }

    private static double[] savedToServed(Path folder, Path changed) throws Exception {
        try (ConfigurableApplicationContext running = SpringApplication.run(
                CairnApplication.class,
                "--cairn.content=" + folder,
                "--server.port=0",
                "--management.server.port=-1",
                "--logging.level.root=error")) {
            int port = ((WebServerApplicationContext) running).getWebServer().getPort();
            URI page = URI.create("http://localhost:%d/%s/what-to-do"
                    .formatted(port, changed.getParent().getFileName()));
            double[] times = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                String mark = "Round " + "abcdefghij".charAt(round) + " was saved.";
                times[round] = millis(() -> {
                    save(changed, mark);
                    awaitText(page, mark);
                });
            }
            return times;
        }
    }

    private static void save(Path file, String mark) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(half, Files.readString(file).stripTrailing() + "\n\n" + mark + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void awaitText(URI page, String text) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(page).build();
        while (!client.send(request, HttpResponse.BodyHandlers.ofString())
                .body()
                .contains(text)) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return "%.0f (%.0f to %.0f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
