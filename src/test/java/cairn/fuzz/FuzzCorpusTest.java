package cairn.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.content.ContentFuzz;
import cairn.markdown.MarkdownFuzz;
import cairn.testing.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a fuzzer found once, and what led it far into the parsers: {@code fuzz/markdown} and {@code fuzz/content}. */
class FuzzCorpusTest {

    @TestFactory
    Stream<DynamicTest> holdsForEveryMarkdownThatIsKept() {
        return replayed("fuzz/markdown", MarkdownFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> holdsForEveryContentFileThatIsKept() {
        return replayed("fuzz/content", ContentFuzz::fuzzerTestOneInput);
    }

    private static Stream<DynamicTest> replayed(String folder, Consumer<byte[]> target) {
        return Samples.below(Samples.at(folder))
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThatCode(() -> target.accept(bytes(file))).doesNotThrowAnyException()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
