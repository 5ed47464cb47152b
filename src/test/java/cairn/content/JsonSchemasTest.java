package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.testing.Json;
import cairn.testing.Samples;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schemas in {@code docs/editing/schemas} are those that the readers' own keys make; what is right fits them, and
 * what is wrong does not. This writes them anew: {@code mvn test -Dtest=JsonSchemasTest -Dschemas.write=true}.
 */
class JsonSchemasTest {

    private static final Path FOLDER = Path.of("docs", "editing", "schemas");
    private static final Map<String, String> SCHEMAS = JsonSchemas.files();

    @Test
    void areThoseThatTheReadersMake() throws IOException {
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
                Files.writeString(file(schema.getKey()), schema.getValue());
            }
        }

        SCHEMAS.forEach(
                (name, text) -> assertThat(Samples.text(file(name))).as(name).isEqualTo(text));
        assertThat(Samples.below(FOLDER)).hasSameSizeAs(SCHEMAS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> fitTheRealContent() {
        return Stream.of("content", "src/main/resources/problems")
                .flatMap(folder -> Samples.below(Path.of(folder)))
                .filter(file -> !schemaOf(file).isEmpty())
                .map(file -> dynamicTest(
                        file.toString(),
                        () -> assertThat(faults(schemaOf(file), yaml(file))).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "page, 'title: x'",
        "page, 'title: x\ndescription: y\ntitel: z'",
        "page, 'title: x\ndescription: y\norder: first'",
        "page, 'title: x\ndescription: y\nstatus: ready'",
        "page, 'title: x\ndescription: y\nreview_in: half a year'",
        "page, 'title: x\ndescription: y\nredirects_from: /old'",
        "page, 'title: x\ndescription: y\nreviewed: {by: z}'",
        "page, 'title: x\ndescription: y\naddress: z'",
        "topic, 'title: x\ndescription: y'",
        "site, 'name: x'",
        "organisation, 'name: x\npurpose: y\nwho: z\nplace: Mars'",
        "organisation, 'name: x\npurpose: y\nwho: z\nplace: UK\ncontacts: [{id: a}]'",
        "style-rule, 'severity: loud\nwhy: x\ninstead: y'",
        "reading-level, 'standard: 6.0'",
        "redirects, 'old: /new'",
        "redirects, '/old: [a, b]'",
    })
    void fitNothingThatIsWrong(String schema, String text) {
        assertThat(faults(schema, text)).isNotEmpty();
    }

    /** Each sample that the readers refuse for its keys or their form is refused by the schema of its file too. */
    @ParameterizedTest
    @CsvSource({
        "keys, topics/advice/guide.md",
        "shapes, topics/advice/guide.md",
        "organisations, organisations/childline.yml",
        "settings, site.yml",
        "settings-missing, site.yml",
    })
    void refuseWhatTheReadersRefuse(String sample, String file) {
        Path path = Samples.at("content").resolve(sample).resolve(file);
        String text = yaml(path).replace("description: Another one.\n", "");

        assertThat(faults(schemaOf(path), text)).isNotEmpty();
    }

    private static List<String> faults(String schema, String yaml) {
        return Json.faults(SCHEMAS.get(schema), yaml, InputFormat.YAML);
    }

    /** Which schema is for a file; none for a text without front matter, and for what is no YAML. */
    private static String schemaOf(Path file) {
        String path = file.toString().replace('\\', '/');
        String name = file.getFileName().toString();
        if (path.contains("/problems/")) {
            return "problem";
        } else if (path.contains("/organisations/")) {
            return "organisation";
        } else if (path.contains("/flows/")) {
            return name.endsWith(".md") ? "flow-text" : "flow";
        } else if (path.contains("/house-style/")) {
            return "style-rule";
        } else if (List.of(
                        "site.yml",
                        "redirects.yml",
                        "reading-level.yml",
                        "bank-holidays.yml",
                        "directory.yml",
                        "search.yml")
                .contains(name)) {
            return Samples.name(file);
        } else if (!name.endsWith(".md") || path.contains("/snippets/")) {
            return "";
        } else if (name.matches(".*\\..*\\.md")) {
            return "translation";
        } else if (path.contains("/notices/")) {
            return "notice";
        }
        return name.equals("topic.md") ? "topic" : "page";
    }

    private static String yaml(Path file) {
        String text = Samples.text(file);
        return file.toString().endsWith(".md") ? text.substring(4, text.indexOf("\n---", 4) + 1) : text;
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }
}
