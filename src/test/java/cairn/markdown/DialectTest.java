package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw HTML is refused before it is drawn; were it ever not, it would still reach no page as markup. */
class DialectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Call <b>now</b>.", "<script>alert(1)</script>", "<div onclick=alert(1)>\n", "Yes <!-- no -->."})
    void drawsRawHtmlAsPlainText(String text) {
        assertThat(new Markup(Map.of()).of(Dialect.PARSER.parse(text)))
                .contains("&lt;")
                .doesNotContain("<b>", "<script", "<div", "<!--");
    }
}
