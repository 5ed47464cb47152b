package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsesTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhichPlaceRefersToWhat() {
        SampleSite site = SampleSite.good(folder);
        site.write(
                "snippets/first.md", "[The guide](../topics/advice/guide.md#tell)\n\n::urgent{contact=police-999}\n");
        site.write("pages/about.md", """
                ---
                title: About this site
                description: Who made it.
                ---

                ::action[Call them]{org=police}

                ::orgs{audience=everyone}

                ::org{id=police}

                [Elsewhere](https://example.com/)
                """);

        assertThat(told(ContentReader.read(site.folder()).uses()))
                .containsExactly(
                        "flows/questions/asked.md:17:1 CONTACT police-999 URGENT",
                        "flows/questions/paid.md:13:1 CONTACT police-999 URGENT",
                        "pages/about.md:6:1 ORGANISATION police ACTION Call them",
                        "pages/about.md:8:1 ORGANISATION emergency LIST",
                        "pages/about.md:8:1 ORGANISATION police LIST",
                        "pages/about.md:10:1 ORGANISATION police CARD",
                        "pages/about.md:12:1 ADDRESS https://example.com/ LINK Elsewhere",
                        "redirects.yml:1:7 PAGE topics/advice/guide.md REDIRECT /old",
                        "site.yml:9:10 PAGE pages/about.md FOOTER",
                        "snippets/first.md:1:1 PAGE topics/advice/guide.md#tell LINK The guide",
                        "snippets/first.md:3:1 CONTACT police-999 URGENT",
                        "topics/advice/guide.md:11:1 SNIPPET first TEXT",
                        "topics/advice/guide.md:15:6 ORGANISATION police LINK The police",
                        "topics/advice/guide.md:15:34 CONTACT police-101 LINK 101",
                        "topics/advice/guide.md:15:64 PAGE topics/advice/topic.md LINK back to the top",
                        "topics/advice/guide.md:15:96 PAGE topics/advice/guide.md#tell LINK telling someone",
                        "topics/advice/guide.md:16:7 PAGE pages/about.md LINK this site",
                        "topics/advice/topic.md:5:17 PAGE topics/advice/topic.md REDIRECT /advice",
                        "topics/advice/topic.md:5:17 PAGE topics/advice/guide.md REDIRECT /advice/guide",
                        "topics/advice/topic.md:8:32 PAGE topics/advice/guide.md LINK guide",
                        "topics/advice/topic.md:10:1 SNIPPET first TEXT");
    }

    private static List<String> told(Uses uses) {
        return uses.stream()
                .map(use -> "%s %s %s%s %s %s"
                        .formatted(
                                use.place(),
                                use.kind(),
                                use.target(),
                                use.part().isEmpty() ? "" : "#" + use.part(),
                                use.form(),
                                use.words())
                        .strip())
                .toList();
    }
}
