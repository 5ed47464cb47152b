package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.source.Problem;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is told about content that is wrong. {@code content/good} is the smallest whole site; each other folder is laid
 * over it, and the file {@code .expected} of its name lists every problem: {@code file:line:column code}, and below it,
 * indented, the whole message and mend where the wording is part of the test. A line {@code without FILE} takes a file
 * away first. Add a folder, write no Java.
 */
class SampleSitesTest {

    private static final CheckMemory MEMORY = new CheckMemory();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** What a file that is added for another reason nearly always brings: a report lists it all, or nothing of it. */
    private static final Set<String> NOISE = Set.of("page-not-linked");

    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithTheGoodSite() {
        CheckedContent content = CheckedContent.of(SampleSite.good(folder).folder(), CLOCK);

        assertThat(content.problems()).isEmpty();
        assertThat(content.site()).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> tellsWhatTheReportExpects() {
        return Samples.list("content", ".expected")
                .map(file -> dynamicTest(Samples.name(file), () -> assertTold(Samples.name(file), lines(file))));
    }

    private void assertTold(String name, List<String> expected) {
        SampleSite site = SampleSite.good(folder.resolve(name)).with(name);
        expected.stream()
                .filter(line -> line.startsWith("without "))
                .forEach(line -> site.without(line.substring("without ".length())));

        CheckedContent content = CheckedContent.of(site.folder(), Map.of(), CLOCK, MEMORY);

        assertThat(told(content.problems(), expected))
                .containsExactlyElementsOf(expected.stream()
                        .filter(line -> !line.startsWith("without "))
                        .toList());
        assertThat(content.site().isPresent()).isEqualTo(content.errors().isEmpty());
    }

    /** The problems in the form of the report, with those messages that it spells out. */
    private static List<String> told(List<Problem> problems, List<String> expected) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            if (NOISE.contains(problem.code()) && expected.stream().noneMatch(line -> line.endsWith(problem.code()))) {
                continue;
            }
            String place = "%s %s".formatted(problem.place(), problem.code());
            String words = "    %s %s".formatted(problem.message(), problem.mend());
            lines.add(place);
            int stands = expected.indexOf(place);
            if (stands >= 0
                    && stands + 1 < expected.size()
                    && expected.get(stands + 1).startsWith(" ")) {
                lines.add(words);
            }
        }
        return lines;
    }

    private static List<String> lines(Path file) {
        return Samples.text(file).lines().toList();
    }
}
