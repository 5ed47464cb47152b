package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.SampleSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in one place is told there, and not again wherever something refers to it. */
class OneCauseTest {

    private static final String POLICE = "organisations/police.yml";
    private static final String FRONT = "topics/advice/topic.md";
    private static final String GUIDE = "topics/advice/guide.md";

    @TempDir
    private Path folder;

    private SampleSite site;

    @BeforeEach
    void copyTheGoodSite() {
        site = SampleSite.good(folder).writeExample("pages/more.md", """
                ::org{id=police}

                ::urgent{contact=police-101}

                Read [the guide](../topics/advice/guide.md) and [what to do](../topics/advice/topic.md).
                """);
    }

    @Test
    void anOrganisationThatIsMissing() {
        site.without(POLICE);

        assertThat(told()).containsExactly(POLICE + ":1:1 missing-file");
    }

    @Test
    void anOrganisationThatCannotBeRead() {
        site.write(POLICE, "é".repeat(9).getBytes(StandardCharsets.UTF_16));

        assertThat(told()).containsExactly(POLICE + ":1:1 not-utf-8");
    }

    @Test
    void anOrganisationThatIsNotYaml() {
        site.replace(POLICE, "who: Anyone.", "who: \"Anyone.");

        assertThat(told()).hasSize(1).first().asString().startsWith(POLICE);
    }

    @Test
    void anOrganisationWithoutItsName() {
        site.replace(POLICE, "name: The police\nalso_known_as: [Police]\n", "");

        assertThat(told()).containsExactly(POLICE + ":1:1 missing-key");
    }

    @Test
    void contactsWithWrongIds() {
        site.replace(POLICE, "id: police-101", "id: Police 101")
                .replace("organisations/emergency.yml", "id: police-999", "id: Police 999");

        assertThat(told()).containsExactly("organisations/emergency.yml:7:9 wrong-value", POLICE + ":8:9 wrong-value");
    }

    @Test
    void aTopicWithoutItsFront() {
        site.without(FRONT).without("redirects.yml");

        assertThat(told()).containsExactly(FRONT + ":1:1 no-topic-front");
    }

    @Test
    void aPageThatCannotBeRead() {
        site.write(GUIDE, "é".repeat(9).getBytes(StandardCharsets.UTF_16)).without("redirects.yml");

        assertThat(told()).containsExactly(GUIDE + ":1:1 not-utf-8");
    }

    @Test
    void aPageWithoutFrontMatter() {
        site.write(GUIDE, "Tell [someone](#tell).\n");

        assertThat(told()).containsExactly(GUIDE + ":1:1 no-front-matter");
    }

    @Test
    void aSnippetThatCannotBeRead() {
        site.write("snippets/first.md", "é".repeat(9).getBytes(StandardCharsets.UTF_16));

        assertThat(told()).containsExactly("snippets/first.md:1:1 not-utf-8");
    }

    @Test
    void settingsThatCannotBeRead() {
        site.write("site.yml", "é".repeat(9).getBytes(StandardCharsets.UTF_16));

        assertThat(told()).containsExactly("site.yml:1:1 not-utf-8");
    }

    @Test
    void aKeyThatIsMisspelled() {
        site.replace(GUIDE, "title:", "titel:");

        assertThat(told()).containsExactly(GUIDE + ":2:1 unknown-key");
    }

    @Test
    void twoFilesWhoseNamesMakeNoAddress() {
        site.writeExample("pages/One Name.md", "Text.\n").writeExample("pages/Other Name.md", "Text.\n");

        assertThat(told())
                .containsExactly("pages/One Name.md:1:1 wrong-file-name", "pages/Other Name.md:1:1 wrong-file-name");
    }

    @Test
    void twoTopicsWhoseFrontsCannotBeRead() {
        site.write(FRONT, "Text.\n").write("topics/other/topic.md", "Text.\n");

        assertThat(told()).containsExactly(FRONT + ":1:1 no-front-matter", "topics/other/topic.md:1:1 no-front-matter");
    }

    @Test
    void aFolderThatIsALinkToElsewhere(@TempDir Path elsewhere) throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(elsewhere.resolve("page-%d.md".formatted(i)), "Text.\n");
        }
        Files.createSymbolicLink(site.folder().resolve("pages/etc"), elsewhere);

        assertThat(told()).containsExactly("pages/etc:1:1 outside");
    }

    @Test
    void stepsWithoutTheirEnd() {
        site.writeExample("pages/more.md", """
                ::: steps

                1. Stop.

                See [the guide](#next).

                ## Next {#next}

                ::: do

                - Keep it.

                :::

                ## Then
                """);

        assertThat(told()).containsExactly("pages/more.md:5:1 directive-not-closed");
    }

    @Test
    void aPartForAnAudienceWithoutItsEnd() {
        site.writeExample("pages/more.md", "::: audience under-18\n\nTell an adult.\n\n## For all\n\n## Next\n");

        assertThat(told()).containsExactly("pages/more.md:5:1 directive-not-closed");
    }

    @Test
    void aSnippetThatManyPagesShow() {
        site.write("snippets/first.md", "Stop <b>replying</b>.\n");

        assertThat(told()).containsExactly("snippets/first.md:1:6 raw-html", "snippets/first.md:1:17 raw-html");
    }

    @Test
    void aKindOfContactThatIsMisspelled() {
        site.write("pages/numbers.md", """
                ---
                title: Numbers
                description: What to call.
                ---

                Call [101](contact:police-101), or [the police](org:police).
                """).replace(POLICE, "kind: phone", "kind: telephone");

        assertThat(told()).containsExactly(POLICE + ":9:11 wrong-value");
    }

    @Test
    void aNumberThatIsNoNumber() {
        site.writeExample("pages/numbers.md", "Call [101](contact:police-101), or [101a](contact:police-101).\n")
                .replace(POLICE, "value: \"101\"", "value: \"101a\"");

        assertThat(told()).hasSize(1).first().asString().startsWith(POLICE).endsWith("wrong-value");
    }

    @Test
    void anIdThatTwoContactsHave() {
        site.writeExample("pages/numbers.md", "Call [101](contact:police-101), or [999](contact:police-101).\n")
                .replace("organisations/emergency.yml", "id: police-999", "id: police-101");

        assertThat(told()).hasSize(1).first().asString().endsWith("same-id-twice");
    }

    @Test
    void anOrganisationWithNoRightAudience() {
        site.writeExample("pages/numbers.md", "::orgs{audience=adults}\n")
                .replace(POLICE, "audience: [everyone]", "audience: [adult]");

        assertThat(told()).hasSize(1).first().asString().startsWith(POLICE).endsWith("wrong-value");
    }

    private List<String> told() {
        return ContentReader.read(site.folder()).problems().stream()
                .map(problem -> "%s %s".formatted(problem.place(), problem.code()))
                .toList();
    }
}
