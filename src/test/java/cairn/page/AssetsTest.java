package cairn.page;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cairn.site.Block;
import cairn.site.Site;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hashes that let style and script run are those of the very text in the page: one space more and neither runs. */
class AssetsTest {

    private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final Site SITE = site().topic("help", "what-to-do").build();

    private final Pages pages = Pages.create();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help/what-to-do", "/help/whole-guide"})
    void standInThePageAsTheyWereHashed(String address) throws Exception {
        String html = html(pages.find(SITE, address).orElseThrow());

        assertThat(pages.assets().styleHashes().split(" ")).contains(hash(only(STYLE, html)));
        assertThat(pages.assets().scriptHashes().split(" ")).contains(hash(only(SCRIPT, html)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 500, 503})
    void standInErrorPagesAsTheyWereHashed(int status) throws Exception {
        String html = html(pages.error(SITE, status));

        assertThat(pages.assets().styleHashes().split(" ")).contains(hash(only(STYLE, html)));
        assertThat(pages.assets().scriptHashes().split(" ")).contains(hash(only(SCRIPT, html)));
    }

    @Test
    void bringTheScriptOfASheetOnlyWhereThereIsOne() throws Exception {
        Site sheets = site().page(page("/notes").lead(new Block.Sheet(List.of("The dates"))))
                .page(page("/boxed").lead(new Block.Details("More", List.of(new Block.Sheet(List.of("The dates"))))))
                .page(page("/plain"))
                .build();
        String sheet = pages.assets().sheet();

        for (String address : List.of("/notes", "/boxed")) {
            String html = html(pages.find(sheets, address).orElseThrow());
            assertThat(html).contains(sheet);
            assertThat(SCRIPT.matcher(html).results()).hasSize(2);
        }
        assertThat(pages.assets().scriptHashes()).contains(hash(sheet));
        assertThat(html(pages.find(sheets, "/plain").orElseThrow())).doesNotContain(sheet);
    }

    @Test
    void keepTheScriptBelowTwoKilobytes() {
        assertThat(pages.assets().script().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2_000);
    }

    @Test
    void loadNothingFromElsewhere() {
        assertThat(pages.assets().style()).doesNotContain("url(", "@import", "http:", "https:", "@font-face");
    }

    @Test
    void saysWhatToDoWhereTheBuildLacksAFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Assets.bytes("/styles/missing.css"))
                .withMessageContaining("/styles/missing.css")
                .withMessageContaining("mvn clean");
    }

    private static String only(Pattern element, String html) {
        return assertThat(
                        element.matcher(html).results().map(MatchResult::group).toList())
                .hasSize(1)
                .first()
                .actual()
                .replaceAll("^<[^>]*>|</[a-z]+>$", "");
    }

    private static String hash(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private static String html(RenderedPage page) {
        return new String(page.identity().bytes(), StandardCharsets.UTF_8);
    }
}
