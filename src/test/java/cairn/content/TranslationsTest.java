package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cairn.site.Block;
import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Section;
import cairn.site.Site;
import cairn.source.Problem;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which block of a translation still says what the original says, and what readers see where none does. */
class TranslationsTest {

    private static final String ORIGINAL = "topics/advice/steps.md";
    private static final String TRANSLATION = "topics/advice/steps.gd.md";
    private static final Language GAELIC = new Language("gd");
    private static final String HEAD = """
            ---
            title: Steps to take
            description: What to do.
            ---

            """;

    @TempDir
    private Path folder;

    private SampleSite site;

    @BeforeEach
    void translate() throws IOException {
        site = SampleSite.good(folder).write(ORIGINAL, HEAD + """
                        One.

                        ## Two {#two}

                        Three.

                        Three.

                        - Four
                        - Five

                        ## Six {#six}

                        Seven. Read [the guide](guide.md) or [above](#two).
                        """);
        TranslationWork work = new TranslationWork(folder);
        work.begin(ORIGINAL, GAELIC);
        site.write(
                TRANSLATION,
                site.read(TRANSLATION)
                        .replace("Steps to take", "Ceumannan")
                        .replace("What to do.", "Na nì thu.")
                        .replace("One.", "Aon.")
                        .replace("## Two {#two}", "## Dhà")
                        .replace("Three.\n\nThree.", "Trì.\n\nTrì a-rithist.")
                        .replace("Four", "Ceithir")
                        .replace("Five", "Còig")
                        .replace("## Six {#six}", "## Sia")
                        .replace(
                                "Seven. Read [the guide](guide.md) or [above](#two)",
                                "Seachd. [An t-iùl](guide.md), [shuas](#two)"));
    }

    @Test
    void showsTheTranslationWhereNothingChanged() {
        assertThat(shown())
                .containsExactly(
                        "Aon.", "# Dhà", "Trì.", "Trì a-rithist.", "Ceithir Còig", "# Sia", "Seachd. An t-iùl, shuas.");
        assertThat(codes()).isEmpty();
    }

    @Test
    void givesHeadingsTheIdsOfTheOriginalAndKeepsLinksToThem() {
        assertThat(page().sections()).extracting(Section::id).containsExactly("two", "six");
        assertThat(html()).contains("href=\"/gd/help/steps#two\"").contains("href=\"/help/guide\"");
    }

    @Test
    void showsTheOriginalOfABlockThatChanged() {
        site.replace(ORIGINAL, "- Five", "- Five and a half");

        assertThat(shown())
                .containsExactly(
                        "Aon.",
                        "# Dhà",
                        "Trì.",
                        "Trì a-rithist.",
                        "changed: Four Five and a half",
                        "# Sia",
                        "Seachd. An t-iùl, shuas.");
        assertThat(codes()).containsExactly("translation-changed");
        assertThat(problems().get(0).message()).contains("topics/advice/steps.md:14:1");
    }

    @Test
    void showsTheOriginalOfABlockThatIsNew() {
        site.replace(ORIGINAL, "One.", "Zero.\n\nOne.");

        assertThat(shown()).startsWith("new: Zero.", "Aon.", "# Dhà");
        assertThat(codes()).containsExactly("translation-missing");
    }

    @Test
    void showsNothingThatTheOriginalHasLost() {
        site.replace(ORIGINAL, "- Four\n- Five\n\n", "");

        assertThat(shown())
                .containsExactly("Aon.", "# Dhà", "Trì.", "Trì a-rithist.", "# Sia", "Seachd. An t-iùl, shuas.");
        assertThat(codes()).containsExactly("translation-left-over");
    }

    @Test
    void followsTheOriginalWhereItWasPutInAnotherOrder() {
        site.replace(ORIGINAL, "One.\n\n", "").replace(ORIGINAL, "## Six", "One.\n\n## Six");

        assertThat(shown())
                .containsExactly(
                        "# Dhà", "Trì.", "Trì a-rithist.", "Ceithir Còig", "Aon.", "# Sia", "Seachd. An t-iùl, shuas.");
        assertThat(codes()).isEmpty();
    }

    @Test
    void doesNotMindWhereLinesEnd() {
        site.replace(ORIGINAL, "Seven. Read", "Seven.\nRead").replace(ORIGINAL, "One.", "One.   ");

        assertThat(codes()).isEmpty();
    }

    @Test
    void showsTheHeadingOfTheOriginalAndSaysSoBelowIt() {
        site.replace(ORIGINAL, "## Six {#six}", "## Half a dozen {#six}");

        assertThat(page().sections().get(1).language()).isEqualTo(Language.ENGLISH);
        assertThat(shown()).endsWith("# Half a dozen", "changed: ", "Seachd. An t-iùl, shuas.");
    }

    @Test
    void leadsFromWordsOfTheOriginalToPartsOfTheTranslation() {
        site.replace(ORIGINAL, "Seven.", "Eight.");

        assertThat(html()).contains("<p>Eight.").contains("href=\"/gd/help/steps#two\"");
    }

    @Test
    void countsWordsThatNobodyTranslatedAsMissing() {
        site.replace(TRANSLATION, "Aon.", "One.").replace(TRANSLATION, "- Ceithir\n- Còig", "- Four\n- Five");

        assertThat(shown()).containsSubsequence("new: One.", "# Dhà", "Trì.", "new: Four Five");
        assertThat(codes()).containsExactly("translation-untranslated");
    }

    @Test
    void showsNoBlockTwiceOrInAWrongPlaceWhereTheListDoesNotFit() {
        site.replace(TRANSLATION, "Aon.\n\n", "");

        assertThat(shown())
                .containsExactly(
                        "new: One.",
                        "# Two",
                        "new: Three. Three. Four Five",
                        "# Six",
                        "new: Seven. Read the guide or above.");
        assertThat(codes()).contains("translation-out-of-step");
    }

    @Test
    void tellsThatTheTitleOfTheOriginalChanged() {
        site.replace(ORIGINAL, "What to do.", "What to do now.");

        assertThat(codes()).containsExactly("translation-changed");
    }

    @Test
    void takesWhatTheTranslatorSaysIsUpToDate() throws IOException {
        site.replace(ORIGINAL, "One.", "One and a bit.").replace(TRANSLATION, "Aon.", "Aon is beagan.");
        String before = site.read(TRANSLATION);

        new TranslationWork(folder).accept(ORIGINAL, GAELIC);

        assertThat(codes()).isEmpty();
        assertThat(shown()).startsWith("Aon is beagan.");
        assertThat(withoutMarks(site.read(TRANSLATION))).isEqualTo(withoutMarks(before));
    }

    @Test
    void countsThePartsThatSayTheWordsOfTheOriginalWhereItAccepts() throws IOException {
        site.replace(TRANSLATION, "Aon.", "One.").replace(TRANSLATION, "## Sia", "## Six {#six}");

        assertThat(new TranslationWork(folder).accept(ORIGINAL, GAELIC))
                .isEqualTo(new TranslationWork.Accepted(TRANSLATION, 7, 2));
    }

    @Test
    void keepsTheLineEndsOfAFileThatItAccepts() throws IOException {
        site.write(TRANSLATION, site.read(TRANSLATION).replace("\n", "\r\n"));
        String before = site.read(TRANSLATION);

        new TranslationWork(folder).accept(ORIGINAL, GAELIC);

        assertThat(site.read(TRANSLATION)).isEqualTo(before);
    }

    @Test
    void acceptsNothingThatIsNotBuiltAsTheOriginalIs() {
        site.replace(TRANSLATION, "Aon.\n\n", "");
        String before = site.read(TRANSLATION);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TranslationWork(folder).accept(ORIGINAL, GAELIC))
                .withMessageContaining(TRANSLATION + ":9");
        assertThat(site.read(TRANSLATION)).isEqualTo(before);
    }

    @Test
    void writesOverNobodysWords() {
        String before = site.read(TRANSLATION);

        assertThatIllegalArgumentException().isThrownBy(() -> new TranslationWork(folder).begin(ORIGINAL, GAELIC));
        assertThat(site.read(TRANSLATION)).isEqualTo(before);
    }

    @Test
    void showsASharedTextInTheLanguageOfThePageAndMarksItWhereThereIsNone() throws IOException {
        site.replace(ORIGINAL, "One.", "::snippet{id=first}").replace(TRANSLATION, "Aon.", "::snippet{id=first}");
        TranslationWork work = new TranslationWork(folder);
        work.accept(ORIGINAL, GAELIC);
        assertThat(shown()).startsWith("new: Stop replying.");

        work.begin("snippets/first.md", GAELIC);
        site.replace("snippets/first.gd.md", "Stop replying.", "Sguir a fhreagairt.");
        assertThat(shown()).startsWith("Sguir a fhreagairt.");

        site.replace("snippets/first.md", "Stop replying.", "Do not reply.");
        assertThat(shown()).startsWith("changed: Do not reply.");
    }

    @Test
    void letsOldAddressesLeadOnInEveryLanguage() {
        site.replace(ORIGINAL, "---\n\n", "redirects_from: [/old-steps]\n---\n\n");

        assertThat(whole().redirect(PagePath.of("/gd/old-steps")).orElseThrow().to())
                .hasToString("/gd/help/steps");
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("(?s)translates: \\[.*?]", "");
    }

    private List<Problem> problems() {
        return ContentReader.read(folder).problems();
    }

    private List<String> codes() {
        return problems().stream().map(Problem::code).toList();
    }

    private Site whole() {
        return ContentReader.read(folder).timeline().orElseThrow().whole();
    }

    private Page page() {
        return whole().page(PagePath.of("/gd/help/steps")).orElseThrow();
    }

    private String html() {
        return page().toString();
    }

    /** What a reader meets, in order: headings behind #, and words of the original behind the reason for them. */
    private List<String> shown() {
        List<String> words = new ArrayList<>(words(page().lead()));
        for (Section section : page().sections()) {
            words.add("# " + section.plainTitle());
            words.addAll(words(section.blocks()));
        }
        return words;
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream().map(TranslationsTest::words).toList();
    }

    private static String words(Block block) {
        return block instanceof Block.Original original
                ? (original.changed() ? "changed: " : "new: ") + String.join(" ", words(original.blocks()))
                : org.jsoup.Jsoup.parse(((Block.Prose) block).html().value()).text();
    }
}
