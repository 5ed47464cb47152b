package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.source.Problem;
import cairn.source.Severity;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes with whole files of the real content, one at a time: each is told. */
class SeededFileFaultsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    @TempDir
    private Path folder;

    private final CheckMemory memory = new CheckMemory();
    private SampleSite site;
    private List<String> files = List.of();
    private String everything = "";

    @BeforeEach
    void copyTheContent() {
        site = SampleSite.real(folder.resolve("content"));
        files = Samples.below(site.folder())
                .map(file -> site.folder().relativize(file).toString().replace('\\', '/'))
                .toList();
        everything = String.join("\n", files.stream().map(site::read).toList());
    }

    @Test
    void readsEveryFileAsWindowsWritesIt() {
        files.forEach(file -> site.write(file, "\uFEFF" + site.read(file).replace("\n", "\r\n")));

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsOfAFileWithoutText() {
        assertToldThere(file -> !file.equals("redirects.yml"), file -> site.write(file, ""));
    }

    @Test
    void tellsOfAFileWithAnotherFilesBytes() {
        assertToldThere(file -> true, file -> site.write(file, PICTURE));
    }

    @Test
    void tellsOfAFileInAnotherEncoding() {
        assertToldThere(file -> true, file -> site.write(file, site.read(file).getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void tellsOfAFileThatIsGoneWhereItIsMissed() {
        assertTold(this::isNamedElsewhere, site::without);
    }

    @Test
    void tellsOfAFileThatWasRenamed() {
        assertTold(this::isNamedElsewhere, file -> {
            site.write(file.replaceFirst("\\.(\\w+)$", "-2.$1"), site.read(file));
            site.without(file);
        });
    }

    @Test
    void tellsOfAFileThatWasCopied() {
        assertTold(
                file -> file.matches("(topics|pages|organisations)/.*"),
                file -> site.write(file.replaceFirst("\\.(\\w+)$", "-2.$1"), site.read(file)));
    }

    @Test
    void tellsOfAFileWithAnotherEnding() {
        assertTold(
                SeededFileFaultsTest::isReadByItsEnding,
                file -> site.write(file.replaceFirst("\\.\\w+$", ".txt"), site.read(file)));
    }

    private void assertToldThere(Predicate<String> which, Consumer<String> mistake) {
        for (String file : files.stream().filter(which).toList()) {
            byte[] before = bytes(file);
            mistake.accept(file);
            assertThat(told())
                    .as(file)
                    .anyMatch(problem -> problem.place().file().equals(file));
            site.write(file, before);
        }
    }

    private void assertTold(Predicate<String> which, Consumer<String> mistake) {
        for (String file : files.stream().filter(which).toList()) {
            byte[] before = bytes(file);
            mistake.accept(file);
            assertThat(told()).as(file).isNotEmpty();
            Samples.below(site.folder())
                    .map(path -> site.folder().relativize(path).toString().replace('\\', '/'))
                    .filter(found -> !files.contains(found))
                    .forEach(site::without);
            site.write(file, before);
        }
    }

    /** Redirects may be none, and addresses.txt has this ending already. */
    private static boolean isReadByItsEnding(String file) {
        return !file.equals("redirects.yml") && !file.equals("addresses.txt");
    }

    /** An organisation may stand in a list alone, and then nobody misses it by its name. */
    private boolean isNamedElsewhere(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String stem = name.replaceFirst("\\.\\w+$", "");
        boolean translation = stem.contains(".");
        return !translation && everything.contains(name)
                || everything.contains("org:" + stem)
                || everything.contains("id=" + stem)
                || everything.contains("org=" + stem)
                || file.equals("site.yml");
    }

    private byte[] bytes(String file) {
        return site.read(file).getBytes(StandardCharsets.UTF_8);
    }

    private List<Problem> told() {
        return CheckedContent.of(site.folder(), Map.of(), CLOCK, memory).problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
    }
}
