package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Language;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * While something is wrong with an original, nobody knows what its translations would have to say: an editor who followed
 * what is told of them would take good words away.
 */
class BrokenOriginalsTest {

    private static final String FRONT = "topics/advice/topic.md";
    private static final String ORIGINAL = "topics/advice/steps.md";
    private static final String TRANSLATION = "topics/advice/steps.gd.md";
    private static final String SHARED = "snippets/first.md";
    private static final Language GAELIC = new Language("gd");

    @TempDir
    private Path folder;

    private SampleSite site;

    @BeforeEach
    void translate() throws IOException {
        site = SampleSite.good(folder).write(ORIGINAL, """
                ---
                title: Steps to take
                nav_title: Steps
                description: What to do.
                reviewed:
                  on: 2026-11-02
                  by: Jane Doe
                ---

                One.

                ::: do

                - Three

                :::

                ::snippet{id=first}

                Four of 10.
                """);
        TranslationWork work = new TranslationWork(folder);
        work.begin(ORIGINAL, GAELIC);
        work.begin(SHARED, GAELIC);
        site.replace(TRANSLATION, "Steps to take", "Ceumannan")
                .replace(TRANSLATION, "One.", "Aon.")
                .replace(TRANSLATION, "- Three", "- Trì")
                .replace(TRANSLATION, "Four of 10.", "Ceithir à 10.")
                .replace("snippets/first.gd.md", "Stop replying.", "Sguir a fhreagairt.");
    }

    @Test
    void aTranslationThatHolds() {
        assertThat(told()).isEmpty();
    }

    @Test
    void frontMatterThatCannotBeRead() {
        site.replace(ORIGINAL, "  by: Jane", "\tby: Jane");

        assertThat(told()).containsExactly(ORIGINAL + ":7:1 not-yaml");
    }

    @Test
    void frontMatterWithoutItsEnd() {
        site.replace(ORIGINAL, "Doe\n---", "Doe");

        assertThat(told()).containsExactly(ORIGINAL + ":1:1 front-matter-not-closed");
    }

    @Test
    void frontMatterThatBeginsWithADash() {
        site.replace(ORIGINAL, "---\ntitle", "\u2014\ntitle");

        assertThat(told()).containsExactly(ORIGINAL + ":1:1 no-front-matter");
    }

    @Test
    void aTitleThatIsMisspelled() {
        site.replace(ORIGINAL, "\ntitle", "\ntitel");

        assertThat(told()).containsExactly(ORIGINAL + ":2:1 unknown-key");
    }

    @Test
    void aBoxWithoutItsEnd() {
        site.replace(ORIGINAL, "- Three\n\n:::", "- Three");

        assertThat(told()).contains(ORIGINAL + ":12:1 directive-not-closed").noneMatch(this::isOfATranslation);
    }

    @Test
    void anOriginalThatIsNoText() {
        site.write(ORIGINAL, "é".repeat(9).getBytes(StandardCharsets.UTF_16));

        assertThat(told()).containsExactly(ORIGINAL + ":1:1 not-utf-8");
    }

    @Test
    void aSharedTextThatIsNoText() {
        site.write(SHARED, "é".repeat(9).getBytes(StandardCharsets.UTF_16));

        assertThat(told()).containsExactly(SHARED + ":1:1 not-utf-8");
    }

    @Test
    void aTopicWithoutItsFront() {
        site.without(FRONT).without("redirects.yml");

        assertThat(told()).containsExactly(FRONT + ":1:1 no-topic-front");
    }

    @Test
    void aSharedText() {
        site.write(SHARED, "Stop *replying.\n\nNow <b>think.\n");

        assertThat(told()).isNotEmpty().noneMatch(this::isOfATranslation);
    }

    @Test
    void aSharedTextThatIsEmpty() {
        site.write(SHARED, "\n");

        assertThat(told()).containsExactly(SHARED + ":1:1 empty-snippet");
    }

    @Test
    void whatIsWrongWithTheTranslationItself() {
        site.replace(ORIGINAL, "Doe\n---", "Doe")
                .replace(TRANSLATION, "Aon.", "Aon <b>.")
                .replace(TRANSLATION, "::snippet{id=first}", "::snippet{id=fist}")
                .replace("snippets/first.gd.md", "Sguir", "<i>Sguir");

        assertThat(told())
                .anyMatch(line -> line.startsWith(TRANSLATION) && line.endsWith("raw-html"))
                .anyMatch(line -> line.startsWith(TRANSLATION) && line.endsWith("unknown-snippet"))
                .noneMatch(line -> line.contains("translation-"));
    }

    @Test
    void comparesAgainOnceTheOriginalIsMended() {
        ContentMemory memory = new ContentMemory();
        String good = site.read(ORIGINAL);
        String changed = good.replace("One.", "One and two.");
        assertThat(told(changed, memory)).hasSize(1).allMatch(line -> line.endsWith("translation-changed"));
        assertThat(told(changed + "\n<b>\n", memory)).isNotEmpty().noneMatch(this::isOfATranslation);
        assertThat(told(changed, memory)).hasSize(1).allMatch(line -> line.endsWith("translation-changed"));
    }

    private boolean isOfATranslation(String line) {
        return line.contains(".gd.md");
    }

    private List<String> told() {
        return told(ContentReader.read(folder));
    }

    private List<String> told(String original, ContentMemory memory) {
        return told(ContentReader.read(folder, Map.of(ORIGINAL, original), memory));
    }

    private static List<String> told(ReadContent content) {
        return content.problems().stream()
                .map(problem -> "%s %s".formatted(problem.place(), problem.code()))
                .toList();
    }
}
