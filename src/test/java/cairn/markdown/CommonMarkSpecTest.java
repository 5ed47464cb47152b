package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.testing.Samples;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The examples of CommonMark 0.31.2, read by the parser that reads the content. They are written by a renderer that lets
 * HTML, links and headings through as they are: what Cairn escapes, resolves or refuses is no matter of conformity.
 */
class CommonMarkSpecTest {

    private static final Logger log = LoggerFactory.getLogger(CommonMarkSpecTest.class);
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(new MutableDataSet(Dialect.OPTIONS)
                    .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
                    .set(HtmlRenderer.RENDER_HEADER_ID, false)
                    .set(HtmlRenderer.GENERATE_HEADER_ID, false))
            .extensions(List.of(AbbreviationExtension.create(), TablesExtension.create()))
            .build();

    @Test
    void readsEveryExampleAsTheSpecificationButForThoseWithAReason() {
        Set<Integer> differing = SpecExample.all()
                .filter(example -> !isRead(example))
                .map(SpecExample::number)
                .collect(Collectors.toCollection(TreeSet::new));
        log.info("CommonMark 0.31.2\n{}", table(differing));

        assertThat(differing).isEqualTo(reasons().keySet());
    }

    @Test
    void knowsAllExamples() {
        assertThat(SpecExample.all()).hasSize(652);
    }

    /** Headings are written by the page that shows them, and where links lead is known elsewhere. */
    @TestFactory
    Stream<DynamicTest> writesWhatContentMayHaveAsTheSpecification() {
        List<SpecExample> accepted = SpecExample.all()
                .filter(example -> parse(example).findings().isEmpty())
                .filter(example -> !reasons().containsKey(example.number()))
                .filter(example -> !example.html().matches("(?s).*<(?:h[1-6]|a)\\b.*"))
                .toList();
        assertThat(accepted).hasSizeGreaterThan(150);
        return accepted.stream()
                .map(example -> dynamicTest(String.valueOf(example.number()), () -> assertWritten(example)));
    }

    private static void assertWritten(SpecExample example) {
        String written = new Markup(Map.of()).of(Dialect.PARSER.parse(example.markdown()));
        String asXml = written.replaceAll("<([bh]r)>", "<$1 />");
        assertThat(HtmlStructure.of(asXml)).isEqualTo(HtmlStructure.of(example.html()));
    }

    private static MarkdownDocument parse(SpecExample example) {
        return Markdown.parse(
                example.markdown(),
                (destination, words, place) -> new LinkTargets.Target(destination, Optional.empty()));
    }

    @TestFactory
    Stream<DynamicTest> refusesInContentWhatItReadsOtherwise() {
        return SpecExample.all()
                .filter(example -> reasons().containsKey(example.number()))
                .map(example -> dynamicTest(String.valueOf(example.number()), () -> assertRefused(example)));
    }

    private static void assertRefused(SpecExample example) {
        String code = reasons().getOrDefault(example.number(), "").replaceAll(".*Refused as |\\.$", "");
        assertThat(parse(example).findings()).extracting(Finding::code).contains(code);
    }

    private static boolean isRead(SpecExample example) {
        String written = RENDERER.render(Dialect.PARSER.parse(example.markdown()));
        return HtmlStructure.of(written).equals(HtmlStructure.of(example.html()));
    }

    private static String table(Set<Integer> differing) {
        Stream<String> rows = SpecExample.sections().stream().map(section -> row(section, differing));
        return Stream.concat(rows, Stream.of("%-42s %3d of %3d".formatted("All", 652 - differing.size(), 652)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String section, Set<Integer> differing) {
        List<Integer> examples = SpecExample.all()
                .filter(example -> example.section().equals(section))
                .map(SpecExample::number)
                .toList();
        List<Integer> others = examples.stream().filter(differing::contains).toList();
        return "%-42s %3d of %3d%s"
                .formatted(
                        section,
                        examples.size() - others.size(),
                        examples.size(),
                        others.isEmpty() ? "" : "  not " + others);
    }

    /** The examples that differ, each with its reason. */
    private static Map<Integer, String> reasons() {
        Map<Integer, String> reasons = new TreeMap<>();
        Object all = new Load(LoadSettings.builder().build())
                .loadFromString(Samples.text(Samples.at("commonmark/differs.yml")));
        if (all instanceof Map<?, ?> entries) {
            entries.forEach((number, reason) -> reasons.put((Integer) number, (String) reason));
        }
        return reasons;
    }
}
