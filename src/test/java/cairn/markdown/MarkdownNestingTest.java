package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever stands inside whatever else, and however often: refused, never an overflow, never without end. */
class MarkdownNestingTest {

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("numbered lists", "1. ".repeat(1300)),
            Map.entry("quotations and lists", "> - ".repeat(1000)),
            Map.entry("lists and quotations", "- > ".repeat(1000)),
            Map.entry("lists of two kinds", "- 1. ".repeat(800)),
            Map.entry("lists of three marks", "* - + ".repeat(600)),
            Map.entry("lists line by line", lines(500, level -> "  ".repeat(level) + "- a")),
            Map.entry("directives", "::: example\n".repeat(20_000)),
            Map.entry("references", "[a]: b\n".repeat(20_000)));

    @TestFactory
    Stream<DynamicTest> areRefused() {
        return REFUSED.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        () -> assertRefused(
                                entry.getValue(),
                                entry.getKey().equals("references") ? "too-tangled" : "nested-too-deep")));
    }

    private static void assertRefused(String text, String code) {
        MarkdownDocument document = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> Markdown.parse(
                        text, (destination, words, place) -> new LinkTargets.Target(destination, Optional.empty())));

        assertThat(document.findings()).extracting(Finding::code).startsWith(code);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
