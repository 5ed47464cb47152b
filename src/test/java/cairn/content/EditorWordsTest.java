package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Audience;
import cairn.site.CalloutKind;
import cairn.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workbench's editor offers the words that the content may use: every one, and no other. */
class EditorWordsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/workbench/edit");
    private static final Pattern KEY = Pattern.compile("(?m)^  \"?([\\w-]+)\"?:");

    @Test
    void offersEveryAudience() {
        assertThat(keys("insertions.js", "audiences"))
                .containsExactlyElementsOf(
                        Stream.of(Audience.values()).map(Audience::word).toList());
    }

    @Test
    void offersEveryBox() {
        assertThat(keys("insertions.js", "boxes"))
                .containsExactlyElementsOf(
                        Stream.of(CalloutKind.values()).map(Enum::name).toList());
    }

    /** The keys of an object that a script holds. */
    private static List<String> keys(String script, String name) {
        Matcher object = Pattern.compile("const %s = \\{(.*?)\\};".formatted(name), Pattern.DOTALL)
                .matcher(Samples.text(SCRIPTS.resolve(script)));
        assertThat(object.find()).as(name).isTrue();
        return KEY.matcher(object.group(1)).results().map(key -> key.group(1)).toList();
    }
}
