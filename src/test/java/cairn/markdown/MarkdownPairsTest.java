package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The Markdown that editors write, as pairs of files: {@code markdown/*.md} with the {@code .html} it becomes, and
 * {@code markdown/refused/*.md} with the places where it is refused. Add a pair, write no Java.
 */
class MarkdownPairsTest {

    @TestFactory
    Stream<DynamicTest> becomesWhatThePairSays() {
        return Samples.list("markdown", ".md")
                .map(file -> dynamicTest(Samples.name(file), () -> assertBecomes(file, Samples.beside(file, ".html"))));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedWhereThePairSays() {
        return Samples.list("markdown/refused", ".md")
                .map(file ->
                        dynamicTest(Samples.name(file), () -> assertRefused(file, Samples.beside(file, ".expected"))));
    }

    private static void assertBecomes(Path written, Path expected) {
        MarkdownDocument document = parse(written);

        assertThat(CanonicalForm.of(document.blocks()) + "\n").isEqualTo(Samples.text(expected));
        assertThat(document.findings()).isEmpty();
    }

    private static void assertRefused(Path written, Path expected) {
        assertThat(places(parse(written).findings())).isNotEmpty().isEqualTo(Samples.text(expected));
    }

    private static String places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %d:%d%n"
                        .formatted(
                                finding.code(),
                                finding.place().line(),
                                finding.place().column()))
                .collect(Collectors.joining());
    }

    private static MarkdownDocument parse(Path file) {
        return Markdown.parse(Samples.text(file), MarkdownPairsTest::target);
    }

    private static LinkTargets.Answer target(String destination, String words, Place place) {
        return destination.equals("contact:police-101")
                ? new LinkTargets.Target("tel:101", Optional.of("1 0 1"))
                : new LinkTargets.Target(destination, Optional.empty());
    }
}
