package cairn.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of the editor's modules is whole: each is on the class path, and so is what it imports. */
class ModulesTest {

    private static final Path WORKBENCH = Path.of("src/main/resources/workbench");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^(?:import|export|\\}).*?from ['\"]([^'\".][^'\"]*)['\"]");

    @ParameterizedTest
    @MethodSource("names")
    void isThereWithWhatItImports(String name) {
        assertThat(imports(text(list().getProperty(name)))).isSubsetOf(names());
    }

    @Test
    void holdsNothingThatIsNotImported() throws IOException {
        try (Stream<Path> own = Files.walk(WORKBENCH)) {
            Stream<String> ours =
                    own.filter(file -> file.toString().endsWith(".js")).map(Samples::text);
            Stream<String> theirs = names().stream().map(name -> text(list().getProperty(name)));
            assertThat(Stream.concat(ours, theirs).flatMap(text -> imports(text).stream()))
                    .containsAll(names());
        }
    }

    static Set<String> names() {
        return list().stringPropertyNames();
    }

    private static Properties list() {
        Properties list = new Properties();
        try (InputStream in = Files.newInputStream(WORKBENCH.resolve("modules.properties"))) {
            list.load(in);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> imports(String script) {
        return IMPORT.matcher(script).results().map(result -> result.group(1)).toList();
    }

    private static String text(String resource) {
        try (InputStream in = ModulesTest.class.getResourceAsStream("/" + resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
