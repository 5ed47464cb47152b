package cairn.preview;

import static cairn.testing.PageAssert.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.testing.RunningWorkbench;
import cairn.testing.SampleSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar on the site's pages, and the workbench's own. */
class WorkbenchPagesTest {

    @SuppressWarnings("NullAway.Init")
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start(@TempDir Path temp) {
        SampleSite content = SampleSite.good(temp.resolve("content"));
        content.write(
                "pages/later.md",
                "---\ntitle: Later\ndescription: Later.\npublish_at: 2030-01-01 09:00\n---\n\nHello.\n");
        workbench = RunningWorkbench.over(content.folder());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @AfterEach
    void lookFromNow() {
        look(Map.of("as-of", "", "drafts", "on", "back", "/"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, topics/advice/topic.md",
        "/help, topics/advice/topic.md",
        "/help/guide, topics/advice/guide.md",
        "/help/whole-guide, topics/advice/topic.md",
        "/about, pages/about.md"
    })
    void leadsToTheEditorOfThePage(String address, String file) {
        HttpResponse<String> page = workbench.known("GET", address, "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/~/edit?file=" + file);
    }

    @Test
    void putsTheBarOnPagesThatAreNotThereToo() {
        HttpResponse<String> page = workbench.known("GET", "/no-such-page", "");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<cairn-workbench").doesNotContain("/~/edit");
    }

    @Test
    void leavesOtherFilesAsTheyAre() {
        assertThat(workbench.known("GET", "/robots.txt", "").body())
                .startsWith("User-agent")
                .doesNotContain("cairn");
        assertThat(workbench.known("GET", "/leave", "").body()).doesNotContain("cairn-workbench");
    }

    @Test
    void answersWholePagesWhateverTheBrowserCanUnpackOrHas() {
        HttpResponse<String> first = workbench.known("GET", "/about", "");
        HttpResponse<String> again = workbench.send(
                "GET",
                "/about",
                "",
                "Cookie",
                workbench.cookie(),
                "Accept-Encoding",
                "br, gzip",
                "If-None-Match",
                first.headers().firstValue("ETag").orElse("*"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(again.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~/health", "/~/health?show=scheduled", "/~/health?show=nonsense"})
    void showsHowTheContentIsDoing(String address) {
        String page = workbench.known("GET", address, "").body();

        assertThatPage(page.replaceAll("(?s)<template.*</template>", "")).isValid();
        assertThat(page).contains("<h1>Content health</h1>", "Later", "Scheduled (1)");
    }

    @Test
    void listsOnlyWhatIsAskedFor() {
        assertThat(workbench.known("GET", "/~/health?show=scheduled", "").body())
                .contains("pages/later.md")
                .doesNotContain(">About this site</a>");
    }

    @Test
    void seesTheSiteAsOfAnotherTime() {
        assertThat(workbench.known("GET", "/later", "").statusCode()).isEqualTo(404);

        HttpResponse<String> answer = look(Map.of("as-of", "2030-01-01T09:00", "back", "/about"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/about");
        assertThat(workbench.known("GET", "/later", "").statusCode()).isEqualTo(200);
        assertThat(workbench.known("GET", "/later", "").body()).contains("2030-01-01 09:00, no drafts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""})
    void neverLeadsToAnotherSite(String back) {
        HttpResponse<String> answer = look(Map.of("as-of", "", "drafts", "on", "back", back));

        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T00:00", "tomorrow", "2026-03-29T01:30"})
    void saysWhichTimeNeverComes(String time) {
        HttpResponse<String> answer = look(Map.of("as-of", time, "back", "/"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("That did not work");
        assertThatPage(answer.body()).isValid();
    }

    @Test
    void changesNothingWithoutTheToken() {
        HttpResponse<String> answer = workbench.send(
                "POST",
                "/~/view",
                "as-of=2030-01-01T09:00&token=wrong",
                "Cookie",
                workbench.cookie(),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(workbench.known("GET", "/later", "").statusCode()).isEqualTo(404);
    }

    @Test
    void letsAFormThroughWhosePageHidesItsOrigin() {
        assertThat(form("null", "same-origin").statusCode()).isEqualTo(303);
        assertThat(form("null", "cross-site").statusCode()).isEqualTo(403);
        assertThat(form("http://evil.example", "same-origin").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> look(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return workbench.send(
                "POST",
                "/~/view",
                body + "&token=" + workbench.token(),
                "Cookie",
                workbench.cookie(),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static HttpResponse<String> form(String origin, String site) {
        return workbench.send(
                "POST",
                "/~/view",
                "drafts=on&token=" + workbench.token(),
                "Cookie",
                workbench.cookie(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                origin,
                "Sec-Fetch-Site",
                site);
    }
}
