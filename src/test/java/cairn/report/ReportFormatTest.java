package cairn.report;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.SourceRef;
import cairn.source.Problem;
import cairn.source.Severity;
import cairn.source.Sources;
import cairn.testing.Samples;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {

    private static final String FILE = "pages/über 1%,2.md";
    private static final List<Problem> PROBLEMS = List.of(
            new Problem(
                    Severity.NOTE, "placeholder", new SourceRef("site.yml", 3, 10), "A \"placeholder\".", "Set it."),
            Problem.error("raw-html", new SourceRef(FILE, 6, 4), "100% wrong:\nHTML.", "Write, Markdown."),
            Problem.error("raw-html", new SourceRef(FILE, 6, 9), "100% wrong:\nHTML.", "Write, Markdown."),
            new Problem(Severity.WARNING, "no-such-page", new SourceRef("lost.md", 1, 1), "See.", "Look."));
    private static final Result RESULT =
            new Result(PROBLEMS, new Sources(Map.of(FILE, "\n\n\n\n\n🙂 <b> <i>\n")), "content", 2);

    @Test
    void tellsAProgramAllThatAPersonIsToldInTheFormOfTheSchema() {
        String report = ReportFormat.JSON.report(RESULT, true);

        assertThat(faults(Samples.text(Path.of("docs/operating/check-report.schema.json")), report))
                .isEmpty();
        JsonNode error = json(report).at("/problems/1");
        assertThat(error.get("file").asString()).isEqualTo("content/" + FILE);
        assertThat(error.get("line").asInt()).isEqualTo(6);
        assertThat(error.get("column").asInt()).isEqualTo(4);
        assertThat(error.get("source").asString()).isEqualTo("🙂 <b> <i>");
        assertThat(json(report).at("/publishable").asBoolean()).isFalse();
        assertThat(json(report).at("/counts").toString())
                .isEqualTo("{\"error\":2,\"warning\":1,\"note\":1,\"untold\":2}");
    }

    @Test
    void hasASchemaThatRefusesAnotherForm() {
        String schema = Samples.text(Path.of("docs/operating/check-report.schema.json"));

        assertThat(faults(schema, ReportFormat.JSON.report(RESULT, false).replace("\"error\",", "\"fatal\",")))
                .isNotEmpty();
    }

    @Test
    void writesWhatTheOfficialSchemaOfSarifAllows() throws IOException {
        String report = ReportFormat.SARIF.report(RESULT, false);

        assertThat(faults(sarifSchema(), report)).isEmpty();
        assertThat(faults(sarifSchema(), report.replace("\"warning\"", "\"fatal\"")))
                .isNotEmpty();
    }

    @Test
    void namesRulesFilesAndColumnsAsSarifDoes() {
        JsonNode run = json(ReportFormat.SARIF.report(RESULT, false)).at("/runs/0");

        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode result = run.at("/results/1");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("content/pages/%C3%BCber%201%25,2.md");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uriBaseId")
                        .asString())
                .isEqualTo("%SRCROOT%");
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(4);
        JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo("raw-html");
        assertThat(rule.at("/help/text").asString()).contains("Do **not** pay.");
        assertThat(result.at("/partialFingerprints").toString())
                .isNotEqualTo(run.at("/results/2/partialFingerprints").toString());
    }

    @Test
    void escapesWhatGitHubWouldTakeForItsOwnAndTellsErrorsFirst() {
        assertThat(ReportFormat.GITHUB.report(RESULT, true).lines())
                .startsWith(
                        "::error file=content/pages/über 1%25%2C2.md,line=6,col=4,title=raw-html::100%25 wrong:%0AHTML. Write, Markdown.",
                        "::error file=content/pages/über 1%25%2C2.md,line=6,col=9,title=raw-html::100%25 wrong:%0AHTML. Write, Markdown.",
                        "::warning file=content/lost.md,line=1,col=1,title=no-such-page::See. Look.",
                        "::notice file=content/site.yml,line=3,col=10,title=placeholder::A \"placeholder\". Set it.");
    }

    @Test
    void givesGitLabWhatItsCodeQualityReads() {
        JsonNode issues = json(ReportFormat.GITLAB.report(RESULT, false));

        assertThat(issues).hasSize(4);
        JsonNode issue = issues.get(1);
        assertThat(issue.get("check_name").asString()).isEqualTo("raw-html");
        assertThat(issue.get("severity").asString()).isEqualTo("blocker");
        assertThat(issue.at("/location/path").asString()).isEqualTo("content/" + FILE);
        assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(6);
        assertThat(issues.valueStream().map(each -> each.get("fingerprint").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsAFingerprintWhenLinesAboveComeAndGo() {
        Problem here = Problem.error("raw-html", new SourceRef("a.md", 1, 1), "HTML.", "Write.");
        Problem lower = Problem.error("raw-html", new SourceRef("a.md", 3, 1), "HTML.", "Write.");
        Result before = new Result(List.of(here), new Sources(Map.of("a.md", "<b>")), "", 0);
        Result after = new Result(List.of(lower), new Sources(Map.of("a.md", "\n\n<b>")), "", 0);

        assertThat(new Fingerprints(after).next(lower)).isEqualTo(new Fingerprints(before).next(here));
    }

    private static String sarifSchema() throws IOException {
        try (InputStream schema = ReportFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<?> faults(String schema, String json) {
        Schema form =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
        return form.validate(json, InputFormat.JSON);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
