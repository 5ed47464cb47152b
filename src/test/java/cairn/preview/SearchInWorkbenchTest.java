package cairn.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ProblemPages;
import cairn.testing.RunningWorkbench;
import cairn.testing.SampleSite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors try the words of readers in the workbench, and nobody else does. */
class SearchInWorkbenchTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @SuppressWarnings("NullAway.Init")
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start(@TempDir Path temp) {
        String text = ProblemPages.find("search-words-nowhere")
                .orElseThrow()
                .examples()
                .get(0)
                .good();
        workbench = RunningWorkbench.over(SampleSite.good(temp.resolve("content"))
                .write("search.yml", text)
                .folder());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void findsByTheWordsOfReaders() {
        HttpResponse<String> sent = post("/find", "cops", FORM);
        String address = sent.headers().firstValue("Location").orElse("");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(workbench.known("GET", address, "").body()).contains("What we found", "class=\"results\"");
        assertThat(workbench.known("GET", "/find", "").body()).contains("<form class=\"search\"");
    }

    @Test
    void takesNothingOnAnotherPageOrFromAnotherSite() {
        assertThat(post("/", "cops", FORM).statusCode()).isEqualTo(405);
        assertThat(post("/find", "cops", "text/plain").statusCode()).isEqualTo(405);
        assertThat(post("/find", "cops", FORM, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post("/find", "cops", FORM, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(workbench
                        .send("POST", "/find", "words=cops", "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> post(String address, String words, String type, String... more) {
        List<String> headers = new ArrayList<>(List.of("Cookie", workbench.cookie(), "Content-Type", type));
        headers.addAll(List.of(more));
        return workbench.send("POST", address, "words=" + words, headers.toArray(String[]::new));
    }
}
