package cairn.benchmark;

import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.report.Result;
import cairn.report.TextReport;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/**
 * What guides cost that appear at times of their own: every rule holds at every moment to come.
 * {@code docs/developing/benchmarks} says how to run it.
 */
public final class Scheduling {

    private static final int ROUNDS = 7;
    private static final PrintStream OUT = System.out;

    private Scheduling() {}

    /** Prints the table for 1,000 guides of which as many as are named are still to appear, else 0, 100 and 300. */
    public static void main(String[] numbers) throws Exception {
        OUT.printf(
                "Java %s, %d processors%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        int[] toCome = numbers.length == 0
                ? new int[] {0, 100, 300}
                : Arrays.stream(numbers).mapToInt(Integer::parseInt).toArray();
        OUT.printf("%8s  %24s%n", "to come", "read again, ms");
        for (int scheduled : toCome) {
            Path folder = Files.createTempDirectory("scheduled-guides");
            ManyGuides.write(folder, 1_000 - scheduled);
            ManyGuides.schedule(folder, scheduled);
            CheckMemory memory = new CheckMemory();
            check(folder, memory);
            double[] times = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                check(folder, memory);
                times[round] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            OUT.printf(
                    "%8d  %24s%n",
                    scheduled, "%.0f (%.0f to %.0f)".formatted(times[ROUNDS / 2], times[0], times[ROUNDS - 1]));
        }
    }

    private static void check(Path folder, CheckMemory memory) {
        CheckedContent content = CheckedContent.of(folder, Map.of(), Clock.systemDefaultZone(), memory);
        if (content.site().isEmpty()) {
            throw new IllegalStateException(
                    TextReport.of(new Result(content.errors(), content.sources(), "", 0), false));
        }
    }
}
