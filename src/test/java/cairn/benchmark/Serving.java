package cairn.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A page over HTTP: as Cairn gives it, as nginx gives the same bytes, and rendered for each request.
 * {@code docs/developing/benchmarks} says how to run it and what it gave.
 */
public final class Serving {

    /** An address that has no page. */
    static final String MISSING = "/no-such-page";

    private static final String PAGE = "/online-blackmail/what-to-do";
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 4);
    private static final int WARM_UP_SECONDS = Integer.getInteger("warmup", 15);
    private static final List<String> GZIP = List.of("Accept-Encoding: gzip");
    private static final PrintStream OUT = System.out;

    private Serving() {}

    /** Prints a table for each way of asking; an argument of Java's own is given to both applications. */
    public static void main(String[] options) throws Exception {
        OUT.printf(
                "%s; %s; Java %s, %d processors; %d rounds of %d s%n",
                Wrk.version(),
                SameBytes.version(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS,
                SECONDS);
        Servers servers = Servers.of(PAGE, options);
        try (MeasuredServer cairn = servers.cairn();
                MeasuredServer nginx = servers.nginx(cairn);
                MeasuredServer rendered = servers.rendered()) {
            List<MeasuredServer> warm = List.of(nginx, cairn, rendered);
            for (MeasuredServer server : warm) {
                Wrk.run(server.at(PAGE), 64, WARM_UP_SECONDS, GZIP);
            }
            for (Way way : Way.all()) {
                print(way, rounds(way, warm));
            }
        }
        fromTheStart(servers);
    }

    /** What the first seconds of a process are like with everybody asking at once. */
    private static void fromTheStart(Servers servers) throws IOException, InterruptedException {
        Way way = new Way("from the start of the process, gzip, 64 connections", PAGE, 64, false, GZIP);
        try (MeasuredServer cairn = servers.cairn()) {
            Map<String, List<Measured>> rounds = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Servers.Start start :
                        List.<Servers.Start>of(() -> servers.nginx(cairn), servers::cairn, servers::rendered)) {
                    try (MeasuredServer fresh = start.now()) {
                        add(rounds, fresh, way);
                    }
                }
            }
            print(way, rounds);
        }
    }

    private static Map<String, List<Measured>> rounds(Way way, List<MeasuredServer> servers)
            throws IOException, InterruptedException {
        Map<String, List<Measured>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (MeasuredServer server : servers) {
                add(rounds, server, way);
            }
        }
        return rounds;
    }

    private static void add(Map<String, List<Measured>> rounds, MeasuredServer server, Way way)
            throws IOException, InterruptedException {
        rounds.computeIfAbsent(server.name(), name -> new ArrayList<>()).add(Measured.of(server, way));
    }

    /** Everything as a ratio to nginx, which stands first. */
    private static void print(Way way, Map<String, List<Measured>> rounds) {
        OUT.printf("%n%s%n", way.name());
        OUT.printf(
                "%-9s %22s %22s %22s %22s %8s %7s%n",
                "server", "requests/s", "p50", "p99", "CPU per request", "MB", "errors");
        List<Measured> first = rounds.values().iterator().next();
        rounds.forEach((server, measured) -> OUT.printf(
                "%-9s %22s %22s %22s %22s %8.0f %7d%n",
                server,
                ratio(measured, first, one -> one.load().perSecond()),
                ratio(measured, first, one -> one.load().median()),
                ratio(measured, first, one -> one.load().slow()),
                ratio(measured, first, Measured::microsPerRequest),
                measured.get(measured.size() - 1).residentMemory(),
                measured.stream().mapToLong(one -> one.load().errors()).sum()));
        OUT.printf(
                "nginx itself: %.0f requests/s, %.1f microseconds of processor time per request%n",
                median(first, one -> one.load().perSecond()), median(first, Measured::microsPerRequest));
    }

    private static double median(List<Measured> some, ToDoubleFunction<Measured> figure) {
        return some.stream().mapToDouble(figure).sorted().toArray()[some.size() / 2];
    }

    /** The median of the rounds' ratios to the first server's, with the least and the most. */
    private static String ratio(List<Measured> some, List<Measured> first, ToDoubleFunction<Measured> figure) {
        double[] ratios = new double[some.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = figure.applyAsDouble(some.get(round)) / figure.applyAsDouble(first.get(round));
        }
        Arrays.sort(ratios);
        return "%.2f (%.2f to %.2f)".formatted(ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }

    /** A way of asking: which address, with how many connections and which headers. */
    private record Way(String name, String address, int connections, boolean known, List<String> headers) {

        static List<Way> all() {
            return List.of(
                    new Way("gzip, 64 connections", PAGE, 64, false, GZIP),
                    new Way("gzip, 1,000 connections", PAGE, 1000, false, GZIP),
                    new Way("not packed, 64 connections", PAGE, 64, false, List.of()),
                    new Way("known already (304), 64 connections", PAGE, 64, true, GZIP),
                    new Way("no such page (404), 64 connections", MISSING, 64, false, GZIP));
        }

        List<String> headersFor(MeasuredServer server) throws IOException, InterruptedException {
            if (!known) {
                return headers;
            }
            List<String> all = new ArrayList<>(headers);
            server.get(address, "Accept-Encoding", "gzip")
                    .headers()
                    .firstValue("ETag")
                    .ifPresent(tag -> all.add("If-None-Match: " + tag));
            return all;
        }
    }

    private record Measured(Wrk.Load load, Duration processorTime, double residentMemory) {

        static Measured of(MeasuredServer server, Way way) throws IOException, InterruptedException {
            Duration before = server.processorTime();
            Wrk.Load load = Wrk.run(server.at(way.address()), way.connections(), SECONDS, way.headersFor(server));
            return new Measured(load, server.processorTime().minus(before), server.residentMemory());
        }

        double microsPerRequest() {
            return processorTime.toNanos() / 1e3 / load.requests();
        }
    }
}
