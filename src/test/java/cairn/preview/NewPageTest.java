package cairn.preview;

import static cairn.testing.PageAssert.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.testing.MovableClock;
import cairn.testing.RunningWorkbench;
import cairn.testing.SampleSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new file begins with words that are right, and nothing is written over. */
class NewPageTest {

    private static final String GUIDE =
            "kind=guide|topic=topics/advice|title=Who can: help|description=It says who helps.|name=";

    @SuppressWarnings("NullAway.Init")
    private static SampleSite content;

    @SuppressWarnings("NullAway.Init")
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start(@TempDir Path temp) {
        content = SampleSite.good(temp.resolve("content"));
        workbench = RunningWorkbench.over(content.folder());
    }

    @BeforeEach
    void startFromTheGoodSite() {
        content.restore();
        workbench.startAnew();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guide", "page", "organisation", "snippet", "translation", "nonsense"})
    void asksForWhatAFileNeeds(String kind) {
        String page = workbench.known("GET", "/~/new?kind=" + kind, "").body();

        assertThatPage(page).isValid();
        assertThat(page).contains("<h1>New ");
    }

    @ParameterizedTest
    @CsvSource({
        GUIDE + "who-helps, topics/advice/who-helps.md",
        "kind=page|title=Contact us|description=How to reach us.|name=contact, pages/contact.md",
        "kind=organisation|title=Helpers|purpose=Helps you.|who=Anyone.|place=UK|web=https://helpers.example/|name=helpers,"
                + " organisations/helpers.yml",
        "kind=snippet|name=second, snippets/second.md",
        "kind=translation|original=topics/advice/guide.md|language=gd, topics/advice/guide.gd.md",
        "kind=translation|original=snippets/first.md|language=pl, snippets/first.pl.md"
    })
    void beginsAFileThatIsRight(String form, String file) {
        HttpResponse<String> answer = send(form);

        assertThat(answer.headers().firstValue("Location"))
                .contains("/~/edit?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8));
        assertThat(content.read(file)).isNotEmpty();
        assertThat(CheckedContent.of(content.folder(), new MovableClock("2026-12-01T12:00:00Z"))
                        .errors())
                .isEmpty();
        assertThat(workbench.known("GET", "/~/edit?file=" + file, "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void beginsPagesAsDrafts() {
        send(GUIDE + "who-helps");

        assertThat(content.read("topics/advice/who-helps.md")).contains("title: \"Who can: help\"", "status: draft");
    }

    @ParameterizedTest
    @CsvSource({
        GUIDE + "guide, There is a file topics/advice/guide.md already",
        GUIDE + "Who Helps, is not made of lower-case letters",
        GUIDE + "../../../evil, is not made of lower-case letters",
        GUIDE + ", this is empty",
        "kind=guide|topic=../outside|title=A|description=A.|name=a, choose one of the list",
        "kind=organisation|title=A|purpose=A.|who=A.|place=UK|web=javascript:1|name=a, begins with https://",
        "kind=translation|original=topics/advice/guide.md|language=!, is not a language tag",
        "kind=translation|original=pages/none.md|language=gd, choose one of the list"
    })
    void tellsWhatIsWrongAndWritesNothing(String form, String told) {
        String before = content.read("topics/advice/guide.md");

        HttpResponse<String> answer = send(form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThatPage(answer.body()).isValid();
        assertThat(answer.body()).contains("Nothing was written yet", told, "aria-invalid=\"true\"");
        assertThat(content.read("topics/advice/guide.md")).isEqualTo(before);
    }

    @Test
    void keepsWhatWasAnswered() {
        assertThat(send(GUIDE).body()).contains("value=\"Who can: help\"");
    }

    @Test
    void saysThatATranslationIsThereAlready() {
        String form = "kind=translation|original=topics/advice/guide.md|language=gd";
        send(form);

        assertThat(send(form).body()).contains("is there already");
    }

    @Test
    void writesNothingWithoutTheToken() {
        HttpResponse<String> answer = post("kind=snippet&name=second&token=wrong");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(content.folder().resolve("snippets/second.md")).doesNotExist();
    }

    private static HttpResponse<String> send(String form) {
        String body = Arrays.stream(form.split("\\|"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(body + "&token=" + workbench.token());
    }

    private static HttpResponse<String> post(String body) {
        return workbench.send(
                "POST",
                "/~/new",
                body,
                "Cookie",
                workbench.cookie(),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }
}
