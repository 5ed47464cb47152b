package cairn.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.site.Language;
import cairn.testing.Samples;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the interface say the same in every language. A new language is held to this by being there. */
class InterfaceWordsTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Properties ENGLISH = read(MESSAGES.resolve("interface.properties"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private final InterfaceWords words = new InterfaceWords();

    @TestFactory
    Stream<DynamicTest> missesNoWordsAndHasNoneTooMany() {
        return languages(file -> assertThat(read(file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames()));
    }

    @TestFactory
    Stream<DynamicTest> saysSomethingWithTheSamePlaceholdersForEveryKey() {
        return languages(file -> read(file).forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).isNotBlank();
            assertThat(placeholders(text.toString()))
                    .as(key.toString())
                    .isEqualTo(placeholders(ENGLISH.getProperty(key.toString())));
        }));
    }

    @TestFactory
    Stream<DynamicTest> saysNothingTwice() {
        return languages(file -> assertThat(Samples.text(file)
                        .lines()
                        .filter(line -> line.matches("[a-z0-9.-]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates());
    }

    /** A straight apostrophe is a quotation mark of {@link java.text.MessageFormat}, and would be lost. */
    @TestFactory
    Stream<DynamicTest> writesNoStraightApostrophe() {
        return languages(file -> assertThat(Samples.text(file)).doesNotContain("'"));
    }

    @Test
    void hasWordsInTheLanguagesThatItShips() {
        assertThat(List.of("gd", "pl"))
                .allSatisfy(tag -> assertThat(words.language(new Language(tag))).isEqualTo(new Language(tag)));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en-GB", "en, en-GB", "pl-PL, pl", "xh, en-GB"})
    void speaksTheNearestLanguageThatItHasWordsFor(String wanted, String spoken) {
        assertThat(words.language(new Language(wanted))).hasToString(spoken);
    }

    private static Stream<DynamicTest> languages(java.util.function.Consumer<Path> test) {
        return Stream.of(MESSAGES, Samples.at("messages"))
                .flatMap(InterfaceWordsTest::files)
                .map(file -> dynamicTest(Samples.name(file), () -> test.accept(file)));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
