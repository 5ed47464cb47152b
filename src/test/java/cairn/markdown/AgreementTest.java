package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ProblemPages;
import cairn.testing.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever is accepted has one meaning: another parser, commonmark-java, reads it as ours does. What the two read
 * differently must be refused. {@code -Dcairn.documents=100000} tries as many documents by chance.
 */
class AgreementTest {

    private static final Logger log = LoggerFactory.getLogger(AgreementTest.class);
    private static final int DOCUMENTS = Integer.getInteger("cairn.documents", 1500);
    private static final long SEED = Long.getLong("cairn.seed", 20261123);

    @Test
    void readsThePairsAsTheOtherParserDoes() {
        List<String> pairs = Samples.list("markdown", ".md").map(Samples::text).toList();

        assertThat(accepted(pairs)).hasSameSizeAs(pairs).allSatisfy(AgreementTest::assertAgreed);
    }

    @Test
    void readsTheRealContentAsTheOtherParserDoes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".md"))
                    .map(AgreementTest::body)
                    .toList();

            assertThat(accepted(texts)).hasSameSizeAs(texts).allSatisfy(AgreementTest::assertAgreed);
        }
    }

    @Test
    void readsTheGoodExamplesOfTheCatalogueAsTheOtherParserDoes() {
        List<String> examples = Samples.below(Path.of("src", "main", "resources", "problems"))
                .flatMap(file -> ProblemPages.find(Samples.name(file)).stream())
                .flatMap(page -> page.examples().stream())
                .filter(example -> example.goodFile().endsWith(".md"))
                .map(example -> body(example.good()))
                .toList();

        assertThat(accepted(examples)).hasSameSizeAs(examples).allSatisfy(AgreementTest::assertAgreed);
    }

    @Test
    void acceptsNoExampleOfTheSpecificationThatTheParsersReadDifferently() {
        // Words such as "link" are refused for what they say, which would hide how they are read.
        List<String> examples = SpecExample.all()
                .map(SpecExample::markdown)
                .flatMap(text -> Stream.of(text, text.replaceAll("\\[(?:link|foo)", "[the words")))
                .distinct()
                .toList();
        List<String> accepted = accepted(examples);
        log.info(
                "{} of {} examples of CommonMark, as they are and with other words, are accepted as content",
                accepted.size(),
                examples.size());

        assertThat(accepted).hasSizeGreaterThan(100).allSatisfy(AgreementTest::assertAgreed);
    }

    @Test
    void acceptsNoDocumentOfChanceThatTheParsersReadDifferently() {
        RandomMarkdown chance = new RandomMarkdown(SEED);
        List<String> accepted =
                accepted(Stream.generate(chance::next).limit(DOCUMENTS).toList());
        log.info("{} of {} documents by chance are accepted as content", accepted.size(), DOCUMENTS);

        assertThat(accepted).hasSizeGreaterThan(DOCUMENTS / 5).allSatisfy(AgreementTest::assertAgreed);
    }

    private static void assertAgreed(String text) {
        assertThat(OurStructure.of(parse(text).blocks())).as(text).isEqualTo(ReferenceMarkdown.structure(text));
    }

    private static List<String> accepted(List<String> texts) {
        return texts.stream().filter(text -> parse(text).findings().isEmpty()).toList();
    }

    private static MarkdownDocument parse(String text) {
        return Markdown.parse(
                text, (destination, words, place) -> new LinkTargets.Target(destination, Optional.empty()));
    }

    /** The text below the front matter. */
    private static String body(Path file) {
        try {
            return body(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(String text) {
        return text.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
    }
}
