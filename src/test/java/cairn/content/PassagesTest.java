package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.SampleSite;
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
