package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.testing.Recipe;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Text on which parsers hang, overflow or fail: a mistake of an editor, or of whoever gets at the files, harms nothing.
 * What is refused, and why, stands in {@code hostile/markdown.recipes}. The timeouts are those of a test that hangs.
 */
@Timeout(60)
class MarkdownLimitsTest {

    @TestFactory
    Stream<DynamicTest> becomesWhatTheRecipeSays() {
        return Recipe.list("hostile/markdown.recipes")
                .map(recipe -> dynamicTest(recipe.name(), () -> assertBecomes(recipe)));
    }

    @Test
    void tellsEveryLineThatGoesPastALimit() {
        MarkdownDocument document = parse("fine\n" + "*".repeat(16) + "\nfine\n" + "\t\n");

        assertThat(document.blocks()).isEmpty();
        assertThat(document.findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(tuple("too-many-marks", 2), tuple("tab", 4));
    }

    @Test
    void allowsTwelveDirectivesInsideEachOtherAndNotThirteen() {
        String line = "::: example\n\n";

        assertThat(parse(line.repeat(12) + "Text.\n\n" + ":::\n\n".repeat(12)).findings())
                .isEmpty();
        assertThat(parse("```\n" + line.repeat(13) + "```\n").findings()).isEmpty();
        assertThat(parse("1. One\n\n   ```\n   " + "::: example\n   ".repeat(13) + "```\n")
                        .findings())
                .isEmpty();
        assertThat(parse(line.repeat(13) + "Text.\n\n" + ":::\n\n".repeat(13)).findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(tuple("nested-too-deep", 25));
    }

    @Test
    void tellsAboutWhereATextIsTangled() {
        MarkdownDocument document = parse(
                "Fine.\n\n".repeat(20) + "![a](b (".repeat(480).concat("\n").repeat(4));

        assertThat(document.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("too-tangled");
            assertThat(finding.place().line()).isBetween(41, 45);
        });
    }

    @Test
    void doesNotTryAHopelessTextAgain() {
        String text = "![b](c (".repeat(480).concat("\n").repeat(4);
        Finding told = parse(text).findings().get(0);

        assertThat(Markdown.parse(text, (destination, words, place) -> Assertions.fail("was read again"))
                        .findings())
                .containsExactly(told);
    }

    @Test
    void tellsWhereTheProgramItselfFails() {
        MarkdownDocument document = Markdown.parse("One.\n\n[Two](three.md).", (destination, words, place) -> {
            throw new IllegalStateException("a fault of the program");
        });

        assertThat(document.findings()).extracting(Finding::code).containsExactly("parser-fault");
    }

    @Test
    void stopsWorkAtTheNextCharacterAfterItsTime() throws Exception {
        WatchedText text = new WatchedText("a");
        CountDownLatch ended = new CountDownLatch(1);

        Assertions.assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> Deadline.within(Duration.ofMillis(100), () -> goOn(text, ended), text::close));

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Reads now and then, so that no count of what it reads would ever stop it. */
    private static int goOn(WatchedText text, CountDownLatch ended) {
        try {
            int sum = 0;
            for (int i = 0; ; i++) {
                sum += i % 100_000 == 0 ? text.charAt(0) : 1;
                if (sum == Integer.MIN_VALUE) {
                    return sum;
                }
            }
        } finally {
            ended.countDown();
        }
    }

    private static void assertBecomes(Recipe recipe) {
        MarkdownDocument document = parse(recipe.text());

        if (recipe.isLightHere()) {
            assertThat(document.findings()).extracting(Finding::code).doesNotContain("parser-fault");
        } else if (recipe.code().equals("read")) {
            assertThat(document.findings()).isEmpty();
            assertThat(document.blocks()).isNotEmpty();
        } else {
            assertThat(document.findings()).extracting(Finding::code).contains(recipe.code());
        }
    }

    private static MarkdownDocument parse(String text) {
        return Markdown.parse(
                text, (destination, words, place) -> new LinkTargets.Target(destination, Optional.empty()));
    }
}
