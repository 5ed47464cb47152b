package cairn.benchmark;

import cairn.CairnApplication;
import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.content.ContentRoot;
import cairn.content.ContentTree;
import cairn.report.Result;
import cairn.report.TextReport;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The looking again comes two seconds after a change. */
    private static final long LATER_MILLIS = 4_000;

    private static final PrintStream OUT = System.out;

    private Loading() {}

    /** Prints the table for the sizes that are named, else for 100, 1,000 and 9,800 guides: with all else, just below the 10,000 files that are read. */
    public static void main(String[] sizes) throws Exception {
        int[] guides = sizes.length == 0
                ? new int[] {100, 1_000, 9_800}
                : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        OUT.printf(
                "Java %s, %d processors; milliseconds, then milliseconds of processor time%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        for (int size : guides) {
            measure(size);
        }
    }

    private static void measure(int guides) throws Exception {
        Path folder = Files.createTempDirectory("many-guides");
        Path changed = ManyGuides.write(folder, guides);
        OUT.printf("%n%d guides%n", guides);
        for (int round = 0; round < WHOLE; round++) {
            Rounds.of("read and check").run(() -> requireGood(CheckedContent.of(folder, Clock.systemDefaultZone())));
        }
        Rounds.print();
        CheckMemory memory = new CheckMemory();
        CheckedContent.of(folder, Map.of(), Clock.systemDefaultZone(), memory);
        for (int round = 0; round < ROUNDS; round++) {
            save(changed, "Reading " + mark(round));
            Rounds.of("read again")
                    .run(() -> requireGood(CheckedContent.of(folder, Map.of(), Clock.systemDefaultZone(), memory)));
            save(changed, "Trusting " + mark(round));
            ContentTree tree = ContentTree.of(ContentRoot.of(folder));
            Rounds.of("what changed")
                    .run(() -> requireGood(CheckedContent.ofChanged(folder, tree, Clock.systemDefaultZone(), memory)));
        }
        Rounds.print();
        savedToServed(folder, changed);
        Rounds.print();
    }

    private static void requireGood(CheckedContent content) {
        if (content.site().isEmpty()) {
            throw new IllegalStateException(
                    TextReport.of(new Result(content.errors(), content.sources(), "", 0), false));
        }
    }

    private static void savedToServed(Path folder, Path changed) throws Exception {
        try (ConfigurableApplicationContext running = SpringApplication.run(
                CairnApplication.class,
                "--cairn.content=" + folder,
                "--server.port=0",
                "--management.server.port=-1",
                "--logging.level.root=error")) {
            int port = ((WebServerApplicationContext) running).getWebServer().getPort();
            URI page = URI.create("http://localhost:%d/%s/what-to-do"
                    .formatted(port, changed.getParent().getFileName()));
            for (int round = 0; round < ROUNDS; round++) {
                see(changed, page, "Round " + mark(round), "saved to served");
            }
            Thread readers = new Thread(() -> read(page));
            readers.start();
            for (int round = 0; readers.isAlive() && round < ROUNDS; round++) {
                see(changed, page, "With readers " + mark(round), "saved to served, with readers");
            }
            readers.join();
        }
    }

    private static void see(Path changed, URI page, String mark, String name) throws Exception {
        Rounds.of(name).run(() -> {
            save(changed, mark);
            awaitText(page, mark);
        });
        // What the reading leaves for later does not fall into the next round.
        Thread.sleep(LATER_MILLIS);
    }

    private static void read(URI page) {
        try {
            OUT.println(Wrk.run(page, 16, (int) (ROUNDS * LATER_MILLIS / 1_000) + 5, List.of("Accept-Encoding: gzip")));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mark(int round) {
        return "abcdefghijklmnopqrstuvwxyz".charAt(round % 26) + ".";
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

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /** What one thing took each time. */
    private record Rounds(List<Double> millis, List<Double> processor) {

        private static final Map<String, Rounds> ALL = new LinkedHashMap<>();

        static Rounds of(String name) {
            return ALL.computeIfAbsent(name, one -> new Rounds(new ArrayList<>(), new ArrayList<>()));
        }

        void run(Work work) throws Exception {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long processorStart = system.getProcessCpuTime();
            long start = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - start) / 1e6);
            processor.add((system.getProcessCpuTime() - processorStart) / 1e6);
        }

        static void print() {
            ALL.forEach((name, rounds) ->
                    OUT.printf("%-32s%28s%28s%n", name, spread(rounds.millis()), spread(rounds.processor())));
            ALL.clear();
        }

        private static String spread(List<Double> values) {
            double[] sorted =
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return "%.0f (%.0f to %.0f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
        }
    }
}
