package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.source.Problem;
import cairn.source.Severity;
import cairn.testing.Samples;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mistakes made on purpose in the real content, one at a time: each is told, on its line. */
class SeededFaultsTest {

    private static final Path CONTENT = Path.of("content");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final CheckMemory MEMORY = new CheckMemory();

    private static final int OF_EACH_KIND = 3;
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static List<Problem> before = List.of();

    @BeforeAll
    static void readTheContent() {
        Samples.below(CONTENT)
                .forEach(file -> TEXTS.put(CONTENT.relativize(file).toString().replace('\\', '/'), Samples.text(file)));
        before = problems(Map.of());
    }

    @Test
    void findsNothingWrongWithTheContentAsItIs() {
        assertThat(before).filteredOn(SeededFaultsTest::counts).isEmpty();
    }

    @Test
    void tellsEveryMistakeOnItsLine() {
        Map<String, int[]> table = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        for (SeededFault fault : faults()) {
            int[] row = table.computeIfAbsent(fault.kind(), kind -> new int[2]);
            row[0]++;
            List<Problem> told = told(fault);
            if (told.stream().anyMatch(problem -> isThere(problem, fault))) {
                row[1]++;
            } else {
                missed.add("%s in %s, line %s: %s".formatted(fault.kind(), fault.file(), fault.lines(), told));
            }
        }

        System.out.print(text(table));
        assertThat(missed).isEmpty();
        assertThat(table.values().stream().mapToInt(row -> row[0]).sum()).isGreaterThan(200);
        assertThat(table.keySet()).hasSameSizeAs(FaultKind.all());
    }

    private static List<SeededFault> faults() {
        return FaultKind.all().stream()
                .flatMap(kind -> some(made(kind)).stream())
                .toList();
    }

    private static List<SeededFault> made(FaultKind kind) {
        return TEXTS.entrySet().stream()
                .flatMap(entry -> kind.in(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Three of each kind, evenly over the files; all of them with {@code -Dcairn.faults=all}. */
    private static List<SeededFault> some(List<SeededFault> faults) {
        if (faults.size() <= OF_EACH_KIND || "all".equals(System.getProperty("cairn.faults"))) {
            return faults;
        }
        return IntStream.range(0, OF_EACH_KIND)
                .mapToObj(i -> faults.get(i * (faults.size() - 1) / (OF_EACH_KIND - 1)))
                .toList();
    }

    private static List<Problem> told(SeededFault fault) {
        return problems(Map.of(fault.file(), fault.text())).stream()
                .filter(problem -> counts(problem) && !before.contains(problem))
                .toList();
    }

    private static boolean isThere(Problem problem, SeededFault fault) {
        return problem.place().file().equals(fault.file())
                && fault.lines().contains(problem.place().line());
    }

    private static boolean counts(Problem problem) {
        return problem.severity() != Severity.NOTE;
    }

    private static List<Problem> problems(Map<String, String> unsaved) {
        return CheckedContent.of(CONTENT, unsaved, CLOCK, MEMORY).problems();
    }

    private static String text(Map<String, int[]> table) {
        String rows = table.entrySet().stream()
                .map(row -> "%-50s %4d %4d%n".formatted(row.getKey(), row.getValue()[0], row.getValue()[1]))
                .collect(Collectors.joining());
        int made = table.values().stream().mapToInt(row -> row[0]).sum();
        int told = table.values().stream().mapToInt(row -> row[1]).sum();
        return "%-50s made told%n%s%-50s %4d %4d%n".formatted("mistake", rows, "all", made, told);
    }
}
