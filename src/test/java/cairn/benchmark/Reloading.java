package cairn.benchmark;

import cairn.CairnApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers notice of a site that is read again, and of every page being made anew. {@code docs/developing/benchmarks}
 * says how to run it and what it gave.
 */
public final class Reloading {

    private static final String PAGE = "/online-blackmail/what-to-do";
    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");
    private static final int GUIDES = Integer.getInteger("guides", 9_800);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final PrintStream OUT = System.out;

    private final Path folder;
    private final Path guide;
    private final MeasuredServer server;
    private int saves;

    private Reloading(Path folder, Path guide, MeasuredServer server) {
        this.folder = folder;
        this.guide = guide;
        this.server = server;
    }

    /** What goes on while readers ask. */
    @FunctionalInterface
    private interface Work {
        void run(AtomicBoolean goesOn) throws IOException, InterruptedException;
    }

    /** Prints the table; an argument is an option of Java for the server. */
    public static void main(String[] options) throws Exception {
        Path folder = Files.createTempDirectory("reloading");
        Path content = Files.createDirectories(folder.resolve("content"));
        Path guide = ManyGuides.write(content, GUIDES);
        int port = MeasuredServer.freePort();
        OUT.printf(
                "%s; Java %s %s, %d processors; %d guides, %d rounds of %d s%n",
                Wrk.version(),
                Runtime.version(),
                String.join(" ", options),
                Runtime.getRuntime().availableProcessors(),
                GUIDES,
                ROUNDS,
                SECONDS);
        try (MeasuredServer server = MeasuredServer.start(
                "cairn",
                port,
                folder,
                MeasuredServer.java(
                        List.of(options),
                        CairnApplication.class,
                        "--cairn.content=" + content,
                        "--server.port=" + port,
                        "--management.server.port=-1"))) {
            new Reloading(content, guide, server).measure();
        }
    }

    private void measure() throws Exception {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("nothing else", goesOn -> {});
        works.put("a guide saved each second", goesOn -> {
            while (goesOn.get()) {
                save(guide, "Saved again: %s.");
                pause(1_000);
            }
        });
        works.put("an organisation saved: all is made anew", goesOn -> {
            save(folder.resolve("organisations/samaritans.yml"), "# %s");
            pause(SECONDS * 1_000L);
        });
        works.put("a guide saved, then every page asked for", goesOn -> {
            save(guide, "Saved again: %s.");
            pause(500);
            List<String> pages = pages();
            for (int next = 0; goesOn.get() && next < pages.size(); next++) {
                server.get(pages.get(next), "Accept-Encoding", "gzip");
            }
        });
        for (Readers readers : List.of(new Readers(64, 10), new Readers(16, 0))) {
            load(readers, works.get("nothing else"), 10);
            load(readers, works.get("a guide saved each second"), 10);
            table(readers, works);
        }
    }

    /**
     * Who asks meanwhile.
     *
     * @param pause milliseconds between an answer and the next question; where there is none, the processors are always busy
     */
    private record Readers(int connections, int pause) {

        Wrk.Load ask(URI page, int seconds) throws IOException, InterruptedException {
            List<String> headers = List.of("Accept-Encoding: gzip");
            return pause == 0
                    ? Wrk.run(page, connections, seconds, headers)
                    : Wrk.runPausing(page, connections, pause, seconds, headers);
        }
    }

    private void table(Readers readers, Map<String, Work> works) throws Exception {
        Map<String, List<Wrk.Load>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                rounds.computeIfAbsent(work.getKey(), name -> new ArrayList<>())
                        .add(load(readers, work.getValue(), SECONDS));
            }
        }
        OUT.printf(
                "%n%d connections, %d ms between, gzip%n%-42s %24s %24s %24s%n",
                readers.connections(), readers.pause(), "meanwhile", "requests/s", "p50, ms", "p99, ms");
        rounds.forEach((name, loads) -> OUT.printf(
                "%-42s %24s %24s %24s%n",
                name,
                spread(loads, Wrk.Load::perSecond),
                spread(loads, Wrk.Load::median),
                spread(loads, Wrk.Load::slow)));
    }

    private Wrk.Load load(Readers readers, Work work, int seconds) throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Thread other = new Thread(() -> {
            try {
                work.run(goesOn);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        Wrk.Load load = readers.ask(server.at(PAGE), seconds);
        goesOn.set(false);
        other.join();
        pause(3_000); // What the reading leaves for later is done before the next round.
        return load;
    }

    private List<String> pages() throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        Matcher found = LOCATION.matcher(new String(server.get("/sitemap.xml").body()));
        while (found.find()) {
            pages.add(found.group(1));
        }
        return pages;
    }

    private void save(Path file, String line) throws IOException {
        String number = String.valueOf((char) ('a' + saves / 26 % 26)) + (char) ('a' + saves++ % 26);
        Path half = file.resolveSibling(file.getFileName() + ".tmp");
        String text = Files.readString(file).replaceFirst("\n(?:Saved again: |# )[a-z]{2}\\.?\n$", "\n");
        Files.writeString(half, text.stripTrailing() + "\n\n" + line.formatted(number) + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    private static String spread(List<Wrk.Load> loads, ToDoubleFunction<Wrk.Load> figure) {
        double[] sorted = loads.stream().mapToDouble(figure).sorted().toArray();
        return "%.1f (%.1f to %.1f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
