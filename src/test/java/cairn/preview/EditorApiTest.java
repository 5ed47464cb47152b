package cairn.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.RunningWorkbench;
import cairn.testing.SampleSite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the editor page gets for its questions. */
class EditorApiTest {

    private static final String GUIDE = "topics/advice/guide.md";
    private static final JsonMapper JSON = new JsonMapper();

    @SuppressWarnings("NullAway.Init")
    private static RunningWorkbench workbench;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite content;

    private static String good = "";

    @BeforeAll
    static void start(@TempDir Path temp) {
        content = SampleSite.good(temp.resolve("content"));
        good = content.read(GUIDE);
        workbench = RunningWorkbench.over(content.folder());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void beginWithTheGoodText() {
        content.write(GUIDE, good);
    }

    @Test
    void opensAFile() {
        JsonNode file = open();

        assertThat(file.get("path").asString()).isEqualTo(GUIDE);
        assertThat(file.get("text").asString()).isEqualTo(good);
        assertThat(file.get("hash").asString()).hasSize(64);
        assertThat(file.get("address").asString()).isEqualTo("/help/guide");
    }

    @Test
    void saysThatAFileIsNotThere() {
        var answer = workbench.api("GET", "/~/api/file?path=topics/advice/none.md", "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("message").asString()).contains("none.md");
    }

    @Test
    void opensNothingOutside() {
        var answer = workbench.api("GET", "/~/api/file?path=../secret.md", "");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void savesAndShows() {
        var answer = send("PUT", "/~/api/file", good.replace("title: The guide", "title: Saved here"), hash());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("problems")).isEmpty();
        assertThat(json(answer).get("canUndo").asBoolean()).isTrue();
        assertThat(content.read(GUIDE)).contains("title: Saved here");
        assertThat(workbench.known("GET", "/help/guide", "").body()).contains("Saved here");
    }

    @Test
    void savesATextWithProblemsAndNamesThem() {
        var answer = send("PUT", "/~/api/file", good + "\n<b>bold</b>\n", hash());

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode problem = json(answer).get("problems").get(0);
        assertThat(problem.get("code").asString()).isEqualTo("raw-html");
        assertThat(problem.get("line").asInt()).isEqualTo(good.lines().count() + 2);
        assertThat(problem.get("column").asInt()).isEqualTo(1);
        assertThat(problem.get("severity").asString()).isEqualTo("error");
        assertThat(problem.get("mend").asString()).isNotEmpty();
        assertThat(problem.get("why").asString()).isNotEmpty();
        assertThat(problem.get("excerpt").asString()).isEqualTo("<b>bold</b>");
        assertThat(workbench.known("GET", "/help/guide", "").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesToOverwrite() {
        String hash = hash();
        content.write(GUIDE, good + "\nOf somebody else.\n");

        var answer = send("PUT", "/~/api/file", "mine", hash);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("text").asString()).endsWith("Of somebody else.\n");
        assertThat(json(answer).get("hash").asString()).isEqualTo(hash());
        assertThat(content.read(GUIDE)).endsWith("Of somebody else.\n");
    }

    @Test
    void undoesASave() {
        String saved = json(send("PUT", "/~/api/file", good + "\nMore.\n", hash()))
                .get("hash")
                .asString();

        var answer = send("POST", "/~/api/undo", "", saved);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("text").asString()).isEqualTo(good);
        assertThat(content.read(GUIDE)).isEqualTo(good);
    }

    @Test
    void checksWithoutWriting() {
        var answer = send("POST", "/~/api/check", good.replace("title: The guide", "titel: The guide"), "");

        assertThat(json(answer).get("problems").toString()).contains("unknown-key", "Did you mean");
        assertThat(content.read(GUIDE)).isEqualTo(good);
        assertThat(workbench.known("GET", "/help/guide", "").body()).contains("The guide");
    }

    @Test
    void checksAFileThatIsNotThereYet() {
        var answer = post("/~/api/check", Map.of("path", "topics/advice/new.md", "text", "---\ntitle: New\n---\n"));

        assertThat(json(answer).get("problems").toString()).contains("missing-key");
        assertThat(content.folder().resolve("topics/advice/new.md")).doesNotExist();
    }

    @Test
    void drawsAPageWithoutWriting() {
        JsonNode drawn = json(send("POST", "/~/api/preview", good + "\nDrawn only.\n", ""));

        assertThat(drawn.get("html").asString())
                .contains("<!DOCTYPE html>", "Drawn only.")
                .doesNotContain("cairn-workbench");
        assertThat(drawn.get("current").asBoolean()).isTrue();
        assertThat(drawn.get("address").asString()).isEqualTo("/help/guide");
        assertThat(content.read(GUIDE)).isEqualTo(good);
    }

    @Test
    void drawsTheLastGoodTextWhileThereAreErrors() {
        send("POST", "/~/api/preview", good + "\nDrawn before.\n", "");

        JsonNode drawn = json(send("POST", "/~/api/preview", good + "\nDrawn before.\n\n<b>wrong</b>\n", ""));

        assertThat(drawn.get("current").asBoolean()).isFalse();
        assertThat(drawn.get("html").asString()).contains("Drawn before.").doesNotContain("wrong");
        assertThat(drawn.get("problems").get(0).get("code").asString()).isEqualTo("raw-html");
    }

    @Test
    void drawsADraftToo() {
        JsonNode drawn = json(send("POST", "/~/api/preview", good.replaceFirst("---\n", "---\nstatus: draft\n"), ""));

        assertThat(drawn.get("problems")).isEmpty();
        assertThat(drawn.get("html").asString()).contains("The guide");
    }

    @Test
    void drawsWhatIsTypedWhileOtherFilesAreWrong() {
        String about = content.read("pages/about.md");
        content.write("pages/about.md", about + "\n<b>wrong</b>\n");
        send("PUT", "/~/api/file", good, hash());

        JsonNode drawn = json(send("POST", "/~/api/preview", good + "\nTyped meanwhile.\n", ""));
        content.write("pages/about.md", about);
        send("PUT", "/~/api/file", good, hash());

        assertThat(drawn.get("html").asString()).contains("Typed meanwhile.");
        assertThat(drawn.get("current").asBoolean()).isTrue();
        assertThat(drawn.get("problems")).isEmpty();
        assertThat(drawn.get("elsewhere").get(0).get("code").asString()).isEqualTo("raw-html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~/api/check", "/~/api/preview"})
    void saysHowLongAndHowHardATextIs(String address) {
        JsonNode before = json(send("POST", address, good, ""));
        JsonNode after = json(send("POST", address, good + "\nThe cat sat on the mat.\n".repeat(12), ""));

        assertThat(before.get("grade").isNull()).isTrue();
        assertThat(after.get("words").asInt()).isEqualTo(before.get("words").asInt() + 6 * 12);
        assertThat(after.get("grade").asDouble()).isBetween(-2.0, 3.0);
    }

    @Test
    void namesTheKeysThatAFileMayHave() {
        JsonNode names = json(workbench.api("GET", "/~/api/names?file=" + GUIDE, ""));

        assertThat(names.get("keys").toString()).contains("\"name\":\"status\"", "[\"draft\",\"published\"]");
    }

    @Test
    void drawsAPageThatUsesWhatIsShared() {
        String snippet = content.read("snippets/first.md");

        JsonNode drawn = json(
                post("/~/api/preview", Map.of("path", "snippets/first.md", "text", snippet + "\nShared by pages.\n")));

        assertThat(drawn.get("address").asString()).isEqualTo("/help/guide");
        assertThat(drawn.get("html").asString()).contains("Shared by pages.");
    }

    @Test
    void namesWhatATextMayReferTo() {
        JsonNode names = json(workbench.api("GET", "/~/api/names", ""));

        assertThat(names.get("organisations").toString()).contains("\"id\":\"police\"");
        assertThat(names.get("contacts").get(0).get("organisation").asString()).isNotEmpty();
        assertThat(names.get("snippets").get(0).get("id").asString()).isEqualTo("first");
        assertThat(names.get("pages").toString()).contains(GUIDE, "/help/guide");
    }

    @Test
    void takesNoTextLargerThanAnyPage() {
        assertThat(send("POST", "/~/api/check", "x".repeat(3 * 1024 * 1024), "").statusCode())
                .isEqualTo(413);
    }

    private static JsonNode open() {
        return json(workbench.api("GET", "/~/api/file?path=" + GUIDE, ""));
    }

    private static String hash() {
        return open().get("hash").asString();
    }

    private static HttpResponse<String> send(String method, String address, String text, String hash) {
        return workbench.api(
                method, address, JSON.writeValueAsString(Map.of("path", GUIDE, "text", text, "hash", hash)));
    }

    private static HttpResponse<String> post(String address, Map<String, String> body) {
        return workbench.api("POST", address, JSON.writeValueAsString(body));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
