package cairn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.check.CheckedContent;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** From the bytes of a file to the mark below its line: the column counts code points, the mark stands below its cell. */
class PlacesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String FILE = "pages/example.md";
    private static final String HEAD = "---\ntitle: An example\ndescription: What it shows.\n---\n";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> areRight() {
        return Map.of(
                        "plain text", new Expected(HEAD + "\nDo <b> it.\n", "6:4", "Do <b> it.", 3, 3),
                        "a byte order mark",
                                new Expected("\uFEFF" + HEAD + "\nDo <b> it.\n", "6:4", "Do <b> it.", 3, 3),
                        "line ends of Windows",
                                new Expected(
                                        (HEAD + "\nDo <b> it.\n").replace("\n", "\r\n"), "6:4", "Do <b> it.", 3, 3),
                        "Chinese", new Expected(HEAD + "\n警察 <b> it.\n", "6:4", "警察 <b> it.", 5, 3),
                        "emoji beyond the first plane",
                                new Expected(HEAD + "\n🙂🙂 <b> it.\n", "6:4", "🙂🙂 <b> it.", 5, 3),
                        "an accent of its own",
                                new Expected(HEAD + "\ne\u0301t <b> it.\n", "6:5", "e\u0301t <b> it.", 3, 3),
                        "emoji in front matter",
                                new Expected(
                                        "---\ntitle: 🙂 x\ndescription: y\n\"🙂\": z\n---\n\nText.\n",
                                        "4:1",
                                        "\"🙂\": z",
                                        0,
                                        1),
                        "a tab", new Expected(HEAD + "\nDo\tit.\n", "6:3", "Do  it.", 2, 1))
                .entrySet()
                .stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> assertShown(entry.getKey(), entry.getValue())));
    }

    private void assertShown(String name, Expected expected) {
        SampleSite site = SampleSite.good(folder.resolve(name)).write(FILE, expected.text());
        CheckedContent content = CheckedContent.of(site.folder(), CLOCK);
        String[] lines = TextReport.of(new Result(content.errors(), content.sources(), "", 0), false)
                .split("\n");
        String gutter = " ".repeat(expected.place().indexOf(':')) + "     ";

        assertThat(lines[0]).startsWith(FILE + ":" + expected.place() + ": error: ");
        assertThat(lines[1]).endsWith(" | " + expected.shown());
        assertThat(lines[2]).startsWith(gutter + "| " + " ".repeat(expected.indent()) + "^".repeat(expected.carets()));
    }

    /**
     * @param place line and column of the first problem
     * @param shown the line as it is shown
     * @param indent the cells before the mark
     * @param carets how long the mark is at least
     */
    private record Expected(String text, String place, String shown, int indent, int carets) {}
}
