package cairn.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole site from nothing to every page, at sizes that grow tenfold, beside Hugo with the same words.
 * {@code docs/developing/benchmarks} says how to run it and what it gave.
 */
public final class Building {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final PrintStream OUT = System.out;
    private static final List<String> STAGES = List.of("read", "first", "index", "pages");

    private Building() {}

    /** Prints a table for each of the sizes that are named, else for 1, 100, 1,000 and 9,800 guides. Other arguments are options of Java. */
    public static void main(String[] arguments) throws Exception {
        List<String> options =
                Stream.of(arguments).filter(one -> one.startsWith("-")).toList();
        int[] sizes = Stream.of(arguments)
                .filter(one -> !one.startsWith("-"))
                .mapToInt(Integer::parseInt)
                .toArray();
        OUT.printf(
                "%s; Java %s, %d processors; a new process for each, %d rounds%n",
                HugoSite.version(), Runtime.version(), Runtime.getRuntime().availableProcessors(), ROUNDS);
        Map<Integer, Double> times = new LinkedHashMap<>();
        for (int guides : sizes.length == 0 ? new int[] {1, 100, 1_000, 9_800} : sizes) {
            times.put(guides, measure(guides, options));
        }
        List<Integer> measured = List.copyOf(times.keySet());
        for (int next = 1; next < measured.size(); next++) {
            int less = measured.get(next - 1);
            int more = measured.get(next);
            OUT.printf(
                    "from %d to %d guides the processor time grows as their number to the power of %.2f%n",
                    less, more, Math.log(times.get(more) / times.get(less)) / Math.log((double) more / less));
        }
    }

    /** The median of the processor time that all stages took. */
    private static double measure(int guides, List<String> options) throws Exception {
        Path folder = Files.createTempDirectory("building");
        Path content = Files.createDirectories(folder.resolve("content"));
        ManyGuides.write(content, guides);
        Path hugo = HugoSite.write(content, folder.resolve("hugo"));
        List<Map<String, long[]>> cairn = new ArrayList<>();
        List<Map<String, long[]>> plain = new ArrayList<>();
        List<double[]> building = new ArrayList<>();
        List<double[]> packing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            cairn.add(stages(output(MeasuredServer.java(options, WholeSite.class, content.toString()))));
            plain.add(
                    stages(output(MeasuredServer.java(options, WholeSite.class, content.toString(), WholeSite.PLAIN))));
            Path built = folder.resolve("public");
            building.add(timed(List.of(
                    HugoSite.PROGRAM,
                    "--quiet",
                    "--cleanDestinationDir",
                    "-s",
                    hugo.toString(),
                    "-d",
                    built.toString())));
            packing.add(timed(List.of(
                    "sh",
                    "-c",
                    "find %s -name '*.html' -print0 | xargs -0 -n 50 -P %d gzip -9 -k -f"
                            .formatted(built, Runtime.getRuntime().availableProcessors()))));
        }
        OUT.printf("%n%d guides%34s%24s%n", guides, "ms", "processor, ms");
        for (String stage : STAGES) {
            row(
                    "Cairn: " + stage,
                    cairn.stream()
                            .map(each -> each.get(stage))
                            .map(Building::doubles)
                            .toList());
        }
        row(
                "Cairn: pages, not packed",
                plain.stream()
                        .map(each -> each.get("pages"))
                        .map(Building::doubles)
                        .toList());
        List<double[]> whole = cairn.stream().map(Building::sum).toList();
        List<double[]> unpacked = plain.stream().map(Building::sum).toList();
        row("Cairn: all of it", whole);
        row("Cairn: all, not packed", unpacked);
        row("Hugo: hugo", building);
        row("Hugo: gzip -9 of each", packing);
        List<double[]> both = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            both.add(new double[] {
                building.get(round)[0] + packing.get(round)[0], building.get(round)[1] + packing.get(round)[1]
            });
        }
        row("Cairn to Hugo with gzip", ratios(whole, both));
        row("not packed, to Hugo", ratios(unpacked, building));
        long[] bytes = cairn.get(0).get("bytes");
        OUT.printf(
                "%d pages: %.1f MB plain, %.1f MB in gzip, %.1f MB in all codings; kept after collection: %.1f MB, %.1f times the gzip, %.1f times all%n",
                bytes[0],
                bytes[1] / 1e6,
                bytes[2] / 1e6,
                bytes[3] / 1e6,
                bytes[4] / 1e6,
                (double) bytes[4] / bytes[2],
                (double) bytes[4] / bytes[3]);
        return median(whole.stream().mapToDouble(each -> each[1]).toArray());
    }

    private static Map<String, long[]> stages(String said) {
        Map<String, long[]> stages = new LinkedHashMap<>();
        said.lines()
                .map(line -> line.split(" "))
                .filter(words -> words.length > 2)
                .forEach(words -> {
                    if (STAGES.contains(words[0]) || words[0].equals("bytes")) {
                        stages.put(
                                words[0],
                                Arrays.stream(words)
                                        .skip(1)
                                        .mapToLong(Long::parseLong)
                                        .toArray());
                    }
                });
        if (stages.size() != STAGES.size() + 1) {
            throw new IllegalStateException(said);
        }
        return stages;
    }

    private static double[] doubles(long[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static double[] sum(Map<String, long[]> stages) {
        double[] sum = new double[2];
        STAGES.forEach(stage -> {
            sum[0] += stages.get(stage)[0];
            sum[1] += stages.get(stage)[1];
        });
        return sum;
    }

    private static List<double[]> ratios(List<double[]> some, List<double[]> others) {
        List<double[]> ratios = new ArrayList<>();
        for (int round = 0; round < some.size(); round++) {
            ratios.add(
                    new double[] {some.get(round)[0] / others.get(round)[0], some.get(round)[1] / others.get(round)[1]
                    });
        }
        return ratios;
    }

    private static void row(String name, List<double[]> rounds) {
        OUT.printf(
                "%-26s%24s%24s%n",
                name,
                spread(rounds.stream().mapToDouble(each -> each[0]).toArray()),
                spread(rounds.stream().mapToDouble(each -> each[1]).toArray()));
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String form = sorted[sorted.length - 1] < 20 ? "%.2f (%.2f to %.2f)" : "%.0f (%.0f to %.0f)";
        return form.formatted(median(values), sorted[0], sorted[sorted.length - 1]);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Milliseconds and processor milliseconds of a program and those that it starts, as the shell tells them. */
    static double[] timed(List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='TIMED %R %U %S'; time \"$@\"", "time"));
        all.addAll(command);
        String said = output(all);
        String[] times = said.lines()
                .filter(line -> line.startsWith("TIMED "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said))
                .split(" ");
        return new double[] {
            Double.parseDouble(times[1]) * 1e3, (Double.parseDouble(times[2]) + Double.parseDouble(times[3])) * 1e3
        };
    }

    static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
