package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Text on which parsers hang or overflow: a mistake of an editor, or of whoever gets at the files, harms nothing. */
class MarkdownLimitsTest {

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private static final Map<String, String> REFUSED = Map.of(
            "5,000 underscores", "_".repeat(5000),
            "4,000 underscores", "_".repeat(4000),
            "2,000 quotations in each other", "> ".repeat(2000),
            "2,000 quotations without spaces", ">".repeat(2000) + "a",
            "quotations in a list", "- " + "> ".repeat(1000),
            "3,000 opening brackets", "[".repeat(3000),
            "links in links", "[a](".repeat(1000),
            "pictures in links", "![a](b".repeat(600),
            "a very long line", "word ".repeat(2000),
            "directives that never end", "::: example\n".repeat(200));

    private static final Map<String, String> READ = Map.of(
            "marks of two kinds", "*a_ ".repeat(1000),
            "strong and not", "a**b".repeat(1000),
            "ticks", "` `` ``` ".repeat(450),
            "ampersands", "&".repeat(4000),
            "declarations", "<!a".repeat(1300),
            "escaped brackets", "\\[".repeat(2000),
            "parentheses", "[a](b" + ")".repeat(2000),
            "thousands of lines", "a\n".repeat(5000),
            "lists in lists", indented(12));

    @TestFactory
    Stream<DynamicTest> refusesInTimeWhatGoesPastALimit() {
        return REFUSED.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        () -> assertThat(parseInTime(entry.getValue()).findings())
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> readsInTimeWhatOnlyLooksHard() {
        return READ.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        () -> assertThat(parseInTime(entry.getValue()).blocks()).isNotEmpty()));
    }

    @Test
    void tellsEveryLineThatGoesPastALimit() {
        MarkdownDocument document = parseInTime("fine\n" + "*".repeat(16) + "\nfine\n" + "\t\n");

        assertThat(document.blocks()).isEmpty();
        assertThat(document.findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(tuple("too-many-marks", 2), tuple("tab", 4));
    }

    private static MarkdownDocument parseInTime(String text) {
        return assertTimeoutPreemptively(
                DEADLINE,
                () -> Markdown.parse(
                        text, (destination, words, place) -> new LinkTargets.Target(destination, Optional.empty())));
    }

    private static String indented(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(level -> "  ".repeat(level) + "- a")
                .collect(Collectors.joining("\n"));
    }
}
