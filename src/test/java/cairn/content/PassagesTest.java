package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Language;
import cairn.source.FileText;
import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassagesTest {

    @TempDir
    private Path folder;

    private SampleSite site;

    @BeforeEach
    void startFromTheGoodSite() {
        site = SampleSite.good(folder);
    }

    @Test
    void knowsTheWordsOfEveryFileOnce() {
        assertThat(read())
                .extracting(text -> text.kind() + " " + text.file())
                .containsExactlyInAnyOrder(
                        "ORGANISATION organisations/emergency.yml",
                        "ORGANISATION organisations/police.yml",
                        "PAGE topics/advice/topic.md",
                        "PAGE topics/advice/guide.md",
                        "PAGE pages/about.md",
                        "FLOW flows/questions/flow.yml",
                        "PAGE flows/questions/asked.md",
                        "PAGE flows/questions/paid.md",
                        "SNIPPET snippets/first.md",
                        "SETTINGS site.yml");
    }

    @Test
    void knowsWhereTheWordsOfAPageStand() {
        assertThat(placed("topics/advice/guide.md", "guide")).containsExactly("TITLE topics/advice/guide.md:2:12");
        assertThat(placed("topics/advice/guide.md", "someone"))
                .containsExactly("HEADING topics/advice/guide.md:13:9", "PARAGRAPH topics/advice/guide.md:15:105");
    }

    @Test
    void knowsWhereWordsInQuotationMarksStand() {
        site.write(
                "organisations/police.yml",
                site.read("organisations/police.yml")
                        .replace("purpose: Takes your report.", "purpose: \"\uD83D\uDE00 Takes: your report.\""));

        assertThat(placed("organisations/police.yml", "your")).containsExactly("FACT organisations/police.yml:3:20");
    }

    @Test
    void knowsWordsOverSeveralLinesByWhereTheyBegin() {
        site.replace("organisations/police.yml", "purpose: Takes your report.", "purpose: >\n  Takes\n  your report.");

        assertThat(placed("organisations/police.yml", "your")).containsExactly("FACT organisations/police.yml:3:10");
    }

    @Test
    void knowsEachCellOfATableWithItsPlace() {
        site.write("pages/about.md", site.read("pages/about.md").stripTrailing() + """


                | Service | What it does |
                |---|---|
                | Police | Takes *your* report |
                """);
        int row = site.read("pages/about.md").lines().toList().indexOf("| Police | Takes *your* report |") + 1;

        assertThat(placed("pages/about.md", "your")).containsExactly("CELL pages/about.md:%d:19".formatted(row));
        assertThat(placed("pages/about.md", "Service")).containsExactly("CELL pages/about.md:%d:3".formatted(row - 2));
    }

    @Test
    void knowsTheWordsOfANotice() {
        site.write("notices/phones.md", """
                ---
                title: Phones
                expire_at: 2099-01-01 12:00
                ---

                The phones are busy.
                """);

        assertThat(placed("notices/phones.md", "hones"))
                .containsExactly("TITLE notices/phones.md:2:9", "PARAGRAPH notices/phones.md:6:6");
    }

    @Test
    void knowsWhichLanguageWordsAreIn() throws IOException {
        TranslationWork work = new TranslationWork(folder);
        work.begin("topics/advice/guide.md", new Language("gd"));
        work.begin("snippets/first.md", new Language("gd"));

        assertThat(read())
                .filteredOn(text -> text.language().equals(new Language("gd")))
                .extracting(FileText::file)
                .containsExactlyInAnyOrder("topics/advice/guide.gd.md", "snippets/first.gd.md");
        assertThat(placed("snippets/first.gd.md", "replying")).isNotEmpty();
    }

    private List<String> placed(String file, String word) {
        return read().stream()
                .filter(text -> text.file().equals(file))
                .flatMap(text -> text.passages().stream())
                .filter(passage -> passage.text().contains(word))
                .map(passage -> "%s %s"
                        .formatted(passage.kind(), passage.place(passage.text().indexOf(word))))
                .toList();
    }

    private List<FileText> read() {
        return ContentReader.read(site.folder()).texts();
    }
}
