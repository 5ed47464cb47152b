package cairn.command;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.SampleSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"'', true", "serve, true", "--server.port=1, true", "check, false", "--help, false", "srve, false"})
    void servesByTheWordOrByNone(String words, boolean serves) {
        assertThat(CommandLine.asksToServe(words.isEmpty() ? List.of() : List.of(words)))
                .isEqualTo(serves);
    }

    @Test
    void leavesTheOptionsToTheServer() {
        assertThat(CommandLine.withoutWord(new String[] {"serve", "--a=b"})).containsExactly("--a=b");
        assertThat(CommandLine.withoutWord(new String[] {"--a=b"})).containsExactly("--a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void listsWhatThereIs(String word) {
        assertThat(run(word)).isZero();
        assertThat(said()).contains("serve", "check [DIR]", "explain CODE", "export [DIR] OUT", "Exit status");
    }

    @Test
    void refusesAnUnknownWordWithTheList() {
        assertThat(run("srve")).isEqualTo(2);
        assertThat(said()).contains("There is no command \"srve\".", "check [DIR]");
    }

    @Test
    void refusesTooManyWords() {
        assertThat(run("check", "a", "b")).isEqualTo(2);
        assertThat(run("export")).isEqualTo(2);
        assertThat(run("export", "a", "b", "c")).isEqualTo(2);
    }

    @Test
    void findsTheContentGood() {
        assertThat(run("check", "content")).isZero();
        assertThat(said()).contains("Nothing to mend.");
    }

    @Test
    void tellsProgramsInTheFormTheyAskFor() {
        assertThat(run("check", folder.toString(), "--format=json")).isEqualTo(1);
        assertThat(said()).startsWith("{").contains("\"publishable\" : false", "\"missing-file\"");
    }

    @Test
    void tellsPathsAsTheyAreSeenFromHere() {
        run("check", "content", "--format=json");

        assertThat(said()).contains("\"file\" : \"content/site.yml\"");
    }

    @Test
    void coloursWhenToldTo() {
        run("check", "content", "--color=always");

        assertThat(said()).contains("\u001B[32mNothing to mend.\u001B[0m");
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() {
        assertThat(run("check", "--verbose")).isEqualTo(2);
        assertThat(said()).startsWith("check knows no --verbose.\n").contains("check [DIR]");
    }

    @Test
    void refusesARevisionThatIsNotThere() {
        assertThat(run("check", "content", "--since=no-such-revision")).isEqualTo(2);
        assertThat(said()).contains("no-such-revision").hasLineCount(1);
    }

    @Test
    void explainsACode() {
        assertThat(run("explain", "raw-html")).isZero();
        assertThat(said()).startsWith("HTML in the text [raw-html]\n").contains("    Do **not** pay.");
    }

    @Test
    void explainsNothingUnknown() {
        assertThat(run("explain", "../raw-html")).isEqualTo(2);
        assertThat(run("explain")).isEqualTo(2);
        assertThat(run("explain", "raw-html", "tab")).isEqualTo(2);
    }

    @Test
    void findsAnEmptyFolderBad() {
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(said()).contains("site.yml:1:1: error: The file site.yml is missing. [missing-file]");
    }

    @Test
    void saysThatAFolderIsNotThere() {
        assertThat(run("check", folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(said()).contains("cannot be read", "--cairn.content=DIR");
    }

    @Test
    void writesTheSiteAsFiles() throws IOException {
        Path target = folder.resolve("site");

        assertThat(run("export", "content", target.toString())).isZero();

        assertThat(target.resolve("index.html")).content().contains("tel:999");
        assertThat(target.resolve("online-blackmail/what-to-do.html")).content().contains("<h1");
        assertThat(target.resolve("sextortion/what-to-do.html"))
                .content()
                .contains("0; url=/online-blackmail/what-to-do", "tel:999", "id=\"leave\"");
        assertThat(target.resolve("leave.html")).content().contains("http-equiv=\"refresh\"");
        assertThat(target.resolve("404.html")).content().contains("tel:999");
        assertThat(target.resolve(".well-known/security.txt")).isNotEmptyFile();
    }

    @Test
    void remembersEveryAddressAndForgetsNone() {
        SampleSite site = SampleSite.good(folder.resolve("content")).write("addresses.txt", "# Ours.\n/forgotten\n");

        assertThat(run("addresses", site.folder().toString())).isZero();
        String once = site.read("addresses.txt");
        assertThat(run("addresses", site.folder().toString())).isZero();

        assertThat(said()).contains("Added 10 to", "Added 0 to");
        assertThat(site.read("addresses.txt")).isEqualTo(once);
        assertThat(once.lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "/",
                        "/about",
                        "/advice",
                        "/advice/guide",
                        "/advice/whole-guide",
                        "/forgotten",
                        "/help",
                        "/help/guide",
                        "/help/whole-guide",
                        "/next",
                        "/old");
        assertThat(run("addresses", "a", "b")).isEqualTo(2);
    }

    @Test
    void remembersNothingOfBrokenContent() {
        SampleSite site = SampleSite.good(folder.resolve("content")).write("pages/broken.md", "no keys");

        assertThat(run("addresses", site.folder().toString())).isEqualTo(1);

        assertThat(site.folder().resolve("addresses.txt")).doesNotExist();
    }

    @Test
    void tellsHowHardEachPageIsToRead() {
        assertThat(run("reading", "content")).isZero();
        assertThat(said())
                .containsPattern("topics/sextortion/what-to-do.md: grade \\d\\.\\d, limit \\d\\.\\d, \\d+ words");
    }

    @Test
    void writesLowerLimitsDownAndNoHigherOnes() {
        SampleSite site = SampleSite.real(folder.resolve("content"));
        site.write(
                "reading-level.yml",
                "# Ours.\nstandard: 6.0\nfloor: 3.0\ntolerance: 0.5\npages:\n  pages/about.md: 1.0\n");

        assertThat(run("reading", "--accept", site.folder().toString())).isZero();

        assertThat(site.read("reading-level.yml"))
                .startsWith("# Ours.\nstandard: 6.0\nfloor: 3.0\ntolerance: 0.5\npages:\n")
                .contains("\n  pages/about.md: 1.0\n")
                .contains("\n  topics/sextortion/topic.md: 3.0\n");
    }

    @Test
    void showsWhatTheQuestionsAskAndWhereEachAnswerLeads() {
        assertThat(run("flow", "content")).isZero();
        assertThat(said())
                .startsWith("What has happened? (/next): ")
                .contains("\n1. What has happened?\n", "\n    2. How old are you now?\n", "Report Remove");
        assertThat(run("flow", "--format=mermaid", "content")).isZero();
        assertThat(said())
                .contains(
                        "flowchart TD\n",
                        "  q_age -->|\"17 or under\"| q_place\n",
                        "  q_place -->|\"In Scotland\"| q_outcome\n");
        assertThat(run("flow", "--format=picture", "content")).isEqualTo(2);
    }

    @Test
    void tellsWhoUsesANumber() {
        assertThat(run("where-used", "childline-phone", "content")).isZero();
        assertThat(said()).contains("topics/sextortion/what-to-do.md:31:67: link \"0800 1111\"", "is used in");
        assertThat(run("where-used", "content/pages/about.md", "content")).isZero();
        assertThat(said()).contains("is used in 1 place, in 1 file.");
    }

    @Test
    void tellsWhoUsesAPageByItsFileOrItsAddress() {
        assertThat(run("where-used", "content/pages/about.md", "content")).isZero();
        assertThat(said()).contains("site.yml:", "foot of every page");
        assertThat(run("where-used", "/about", "content")).isZero();
    }

    @Test
    void namesTheNearestWhereNothingIsCalledSo() {
        assertThat(run("where-used", "childlin", "content")).isEqualTo(2);
        assertThat(said()).contains("Did you mean \"childline\"?");
    }

    @Test
    void refusesTooManyWordsForWordsAndUses() {
        assertThat(run("where-used")).isEqualTo(2);
        assertThat(run("reading", "a", "b")).isEqualTo(2);
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(run("export", "content", folder.toString())).isEqualTo(2);

        assertThat(said()).contains("is not empty");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void saysHowMuchOfAnAcceptedTranslationIsNotTranslated() {
        SampleSite site = SampleSite.good(folder).writeExample("pages/more.md", "One.\n\n## Two\n\nThree.\n");
        run("translate", "pages/more.md", "cy", folder.toString());
        site.replace("pages/more.cy.md", "One.", "Un.");
        assertThat(run("translate", "--accept", "pages/more.md", "cy", folder.toString()))
                .isZero();
        assertThat(said()).contains("2 of 3 still say its words").doesNotContain("says what the original says now");

        site.replace("pages/more.cy.md", "Two", "Dau").replace("pages/more.cy.md", "Three", "Tri");
        run("translate", "--accept", "pages/more.md", "cy", folder.toString());
        assertThat(said()).contains("pages/more.cy.md says what the original says now.");
    }

    private int run(String... words) {
        return new CommandLine(new PrintStream(output, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
