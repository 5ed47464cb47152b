package cairn.report;

import cairn.content.ProblemPage;
import cairn.content.ProblemPages;
import cairn.source.Problem;
import cairn.source.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells problems as SARIF, the form in which code scanners exchange what they found (OASIS, SARIF 2.1.0). */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** The top of the repository, as GitHub calls it. */
    private static final String ROOT = "%SRCROOT%";

    private final Result result;
    private final List<String> codes;

    private SarifReport(Result result) {
        this.result = result;
        this.codes = result.problems().stream()
                .map(Problem::code)
                .distinct()
                .sorted()
                .toList();
    }

    static String of(Result result) {
        return new SarifReport(result).text();
    }

    private String text() {
        ObjectNode log = Json.object();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Cairn");
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rule(code, rules.addObject()));
        run.put("columnKind", "unicodeCodePoints");
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .putObject("description")
                .put("text", "The folder in which the check was started.");
        ArrayNode results = run.putArray("results");
        Fingerprints fingerprints = new Fingerprints(result);
        result.problems().forEach(problem -> result(problem, fingerprints, results.addObject()));
        return Json.text(log);
    }

    private static void rule(String code, ObjectNode rule) {
        rule.put("id", code);
        ProblemPages.find(code).ifPresent(page -> describe(page, rule));
    }

    private static void describe(ProblemPage page, ObjectNode rule) {
        rule.putObject("shortDescription").put("text", page.title());
        rule.putObject("fullDescription").put("text", page.why());
        rule.putObject("help").put("text", Explanation.of(page));
    }

    private void result(Problem problem, Fingerprints fingerprints, ObjectNode node) {
        node.put("ruleId", problem.code());
        node.put("ruleIndex", codes.indexOf(problem.code()));
        node.put("level", level(problem.severity()));
        node.putObject("message").put("text", problem.message() + " " + problem.mend());
        ObjectNode place = node.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation")
                .put("uri", uri(result.path(problem)))
                .put("uriBaseId", ROOT);
        place.putObject("region")
                .put("startLine", problem.place().line())
                .put("startColumn", problem.place().column());
        node.putObject("partialFingerprints").put("cairn/v1", fingerprints.next(problem));
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The path as a relative reference, percent-encoded (RFC 3986, section 4.2). */
    private static String uri(String path) {
        try {
            String absolute = new URI(null, null, "/" + path, null).toASCIIString();
            return absolute.substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
