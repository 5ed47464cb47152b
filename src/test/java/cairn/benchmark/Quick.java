package cairn.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The ratios that are kept in the repository, measured again in less than two minutes: so that nothing becomes slower in
 * silence. Each is a cost in processor time against another in the same run, so that less is better on every machine.
 */
public final class Quick {

    private static final Path KEPT = Path.of("docs/developing/benchmarks/kept.properties");

    /** Machines that do something else as well give other ratios; more than this is told. */
    private static final double MORE = 1.5;

    private static final String PAGE = "/online-blackmail/what-to-do";
    private static final List<String> GZIP = List.of("Accept-Encoding: gzip");
    private static final int CONNECTIONS = 64;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 2;
    private static final int ROUNDS = 3;
    private static final int GUIDES = 1_000;
    private static final PrintStream OUT = System.out;

    private Quick() {}

    /** Prints each ratio beside the one that is kept, and fails where one is far above it; with {@code keep} it keeps them. */
    public static void main(String[] words) throws Exception {
        Map<String, Double> now = new LinkedHashMap<>();
        serving(now);
        building(now);
        if (List.of(words).contains("keep")) {
            keep(now);
        } else if (!compare(now)) {
            System.exit(1);
        }
    }

    private static void serving(Map<String, Double> now) throws IOException, InterruptedException {
        Servers servers = Servers.of(PAGE);
        try (MeasuredServer cairn = servers.cairn();
                MeasuredServer nginx = servers.nginx(cairn)) {
            Wrk.run(cairn.at(PAGE), CONNECTIONS, WARM_UP_SECONDS, GZIP);
            List<Double> page = new ArrayList<>();
            List<Double> missing = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                page.add(perRequest(cairn, PAGE) / perRequest(nginx, PAGE));
                missing.add(perRequest(cairn, Serving.MISSING) / perRequest(nginx, Serving.MISSING));
            }
            now.put("page-to-nginx", median(page));
            now.put("missing-page-to-nginx", median(missing));
        }
    }

    private static double perRequest(MeasuredServer server, String address) throws IOException, InterruptedException {
        double before = server.processorTime().toNanos();
        long requests = Wrk.run(server.at(address), CONNECTIONS, SECONDS, GZIP).requests();
        return (server.processorTime().toNanos() - before) / requests;
    }

    private static void building(Map<String, Double> now) throws Exception {
        Path folder = Files.createTempDirectory("quick");
        Path few = Files.createDirectories(folder.resolve("few"));
        Path many = Files.createDirectories(folder.resolve("many"));
        ManyGuides.write(few, GUIDES / 10);
        ManyGuides.write(many, GUIDES);
        Path hugo = HugoSite.write(many, folder.resolve("hugo"));
        List<Double> toHugo = new ArrayList<>();
        List<Double> toTenth = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double cairn = whole(many);
            toTenth.add(cairn / whole(few));
            toHugo.add(
                    cairn / processorTime(List.of("hugo", "--quiet", "--cleanDestinationDir", "-s", hugo.toString())));
        }
        now.put("thousand-guides-to-hugo", median(toHugo));
        now.put("thousand-guides-to-hundred", median(toTenth));
    }

    private static double whole(Path content) throws IOException, InterruptedException {
        return processorTime(MeasuredServer.java(List.of(), WholeSite.class, content.toString()));
    }

    private static double processorTime(List<String> command) throws IOException, InterruptedException {
        return Building.timed(command)[1];
    }

    private static boolean compare(Map<String, Double> now) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(KEPT)) {
            kept.load(reader);
        }
        boolean good = true;
        OUT.printf("%-30s %8s %8s%n", "processor time of", "now", "kept");
        for (Map.Entry<String, Double> one : now.entrySet()) {
            double before = Double.parseDouble(kept.getProperty(one.getKey(), "Infinity"));
            boolean slower = one.getValue() > before * MORE;
            good &= !slower;
            OUT.printf("%-30s %8.2f %8.2f%s%n", one.getKey(), one.getValue(), before, slower ? "   SLOWER" : "");
        }
        return good;
    }

    private static void keep(Map<String, Double> now) throws IOException {
        try (Writer writer = Files.newBufferedWriter(KEPT)) {
            writer.write("# Ratios of processor time; less is better. Measured and kept by: mvn -q test-compile"
                    + " exec:exec@benchmark -Dbenchmark=Quick -Dwords=keep\n");
            for (Map.Entry<String, Double> one : now.entrySet()) {
                writer.write("%s=%.2f%n".formatted(one.getKey(), one.getValue()));
            }
        }
    }

    private static double median(List<Double> some) {
        return some.stream().sorted().toList().get(some.size() / 2);
    }
}
