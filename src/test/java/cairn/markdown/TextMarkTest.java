package cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextMarkTest {

    private static final List<String> PIECES = List.of(
            "*",
            "_",
            "<",
            "~",
            "[",
            "]",
            "(",
            ")",
            ":",
            "/",
            "@",
            ".",
            "-",
            "+",
            "#",
            "|",
            "{",
            "}",
            "1",
            "9",
            " ",
            "a",
            "w",
            "W",
            "www",
            "Www.",
            "https://",
            "HTTP://",
            "org:",
            "contact:",
            "x.md",
            "\\",
            "“",
            "\n");

    private static final List<TextMark> MARKS = Stream.of(
                    TextMark.ANYWHERE, TextMark.ADDRESSES, TextMark.AT_LINE_START, List.of(TextMark.HEADING_ID))
            .flatMap(List::stream)
            .toList();

    @Test
    void whateverLooksLikeAMarkHoldsOneOfItsSigns() {
        Random random = new Random(20261123);
        Set<TextMark> seen = new HashSet<>();
        for (int round = 0; round < 20_000; round++) {
            String text =
                    random.ints(12, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
            for (TextMark mark : MARKS) {
                Matcher found = mark.pattern().matcher(text);
                while (found.find()) {
                    seen.add(mark);
                    assertThat(mark.canBeIn(found.group()))
                            .as("%s in %s", mark.code(), text)
                            .isTrue();
                }
            }
        }
        assertThat(seen).hasSameSizeAs(MARKS);
    }
}
