package cairn.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * From the start of the process to the first correct page, in each way in which Cairn can be started.
 * {@code docs/developing/benchmarks/start-up.md} says how to run it and what it gave.
 */
public final class StartUp {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final Path JAR = Path.of(System.getProperty("jar", "target/cairn.jar"));
    private static final PrintStream OUT = System.out;

    private StartUp() {}

    /** Prints the table for the Javas that are named by their programs, else for the one that runs this. */
    public static void main(String[] programs) throws Exception {
        if (!Files.isRegularFile(JAR)) {
            OUT.printf("%s is missing. Make it with: mvn -DskipTests package%n", JAR);
            System.exit(1);
        }
        Path folder = Files.createTempDirectory("start-up");
        List<ColdStart.Way> ways = new ArrayList<>();
        for (String program : programs.length == 0 ? new String[] {ownProgram()} : programs) {
            ways.addAll(PreparedStart.ways(program, JAR.toAbsolutePath(), folder));
        }
        Map<ColdStart.Way, List<ColdStart>> rounds = new LinkedHashMap<>();
        for (ColdStart.Way way : ways) {
            ColdStart.measure(way, folder); // so that each has its files in the system's memory
            rounds.put(way, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (ColdStart.Way way : ways) {
                rounds.get(way).add(ColdStart.measure(way, folder));
            }
        }
        print(rounds);
    }

    private static String ownProgram() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static void print(Map<ColdStart.Way, List<ColdStart>> rounds) {
        OUT.printf("%d processors, %d rounds%n", Runtime.getRuntime().availableProcessors(), ROUNDS);
        OUT.printf(
                "%-40s %24s %20s %18s %6s%n", "way", "first page, ms", "to the first way", "processor time, ms", "MB");
        List<ColdStart> first = rounds.values().iterator().next();
        rounds.forEach((way, starts) -> OUT.printf(
                "%-40s %24s %20s %18.0f %6.0f%n",
                way.name(),
                spread(figures(starts, ColdStart::millis), "%.0f (%.0f to %.0f)"),
                spread(ratios(starts, first), "%.2f (%.2f to %.2f)"),
                median(figures(starts, ColdStart::processorMillis)),
                median(figures(starts, ColdStart::residentMemory))));
    }

    private static double[] figures(List<ColdStart> starts, ToDoubleFunction<ColdStart> figure) {
        return starts.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double[] ratios(List<ColdStart> starts, List<ColdStart> first) {
        double[] ratios = new double[starts.size()];
        Arrays.setAll(
                ratios, round -> starts.get(round).millis() / first.get(round).millis());
        Arrays.sort(ratios);
        return ratios;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String spread(double[] sorted, String form) {
        return form.formatted(median(sorted), sorted[0], sorted[sorted.length - 1]);
    }
}
