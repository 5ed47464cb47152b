package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentMemory;
import cairn.content.ContentReader;
import cairn.content.ContentRoot;
import cairn.content.ContentTree;
import cairn.content.ReadContent;
import cairn.site.Flow;
import cairn.site.Site;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the real content, a reading that remembers the ones before says what a fresh one says. */
class RememberedReadingTest {

    private static final Path REAL = Path.of("content");
    private static final int ROUNDS = 50;

    private final Clock clock = Clock.fixed(Instant.parse("2027-01-10T12:00:00Z"), ZoneOffset.UTC);
    private final Random random = new Random(20271);
    private final ContentMemory memory = new ContentMemory();
    private final CheckMemory checks = new CheckMemory();
    private final CheckMemory trusting = new CheckMemory();

    private final Map<Path, Written> written = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void aRememberedReadingSaysWhatAFreshOneSays() throws IOException {
        Samples.copy(REAL, folder);
        int good = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String edit = round == 0 ? "nothing" : edit();
            setTimes(round);
            good += assertSame("round %d: %s".formatted(round, edit)) ? 1 : 0;
        }
        assertThat(good).as("rounds that left the content good").isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    private boolean assertSame(String edit) {
        ReadContent fresh = ContentReader.read(folder);
        ReadContent remembered = ContentReader.read(folder, Map.of(), memory);
        assertThat(remembered.problems()).as(edit).isEqualTo(fresh.problems());
        assertThat(remembered.texts()).as(edit).isEqualTo(fresh.texts());
        assertThat(remembered.uses()).as(edit).isEqualTo(fresh.uses());
        assertThat(remembered.sources()).as(edit).isEqualTo(fresh.sources());
        assertThat(remembered.timeline().map(timeline -> parts(timeline.whole())))
                .as(edit)
                .isEqualTo(fresh.timeline().map(timeline -> parts(timeline.whole())));
        CheckedContent checked = CheckedContent.of(folder, Map.of(), clock, checks);
        CheckedContent anew = CheckedContent.of(folder, clock);
        assertThat(checked.problems()).as(edit).isEqualTo(anew.problems());
        assertThat(checked.site().map(RememberedReadingTest::parts))
                .as(edit)
                .isEqualTo(anew.site().map(RememberedReadingTest::parts));
        CheckedContent trusted =
                CheckedContent.ofChanged(folder, ContentTree.of(ContentRoot.of(folder)), clock, trusting);
        assertThat(trusted.problems()).as(edit).isEqualTo(anew.problems());
        assertThat(trusted.site().map(RememberedReadingTest::parts))
                .as(edit)
                .isEqualTo(anew.site().map(RememberedReadingTest::parts));
        return anew.site().isPresent();
    }

    private static List<Object> parts(Site site) {
        return List.of(
                site.version(),
                site.topics(),
                site.pages(),
                site.directory(),
                site.search(),
                site.translations().all(),
                site.organisations(),
                site.redirects(),
                site.withdrawn(),
                site.notices(),
                site.footer(),
                site.flows().stream().map(Flow::plan).toList());
    }

    /** Does something to some file, or puts everything back, so that the content is good at times. */
    private String edit() throws IOException {
        if (random.nextInt(5) < 2) {
            for (Path file : files()) {
                Files.delete(file);
            }
            Samples.copy(REAL, folder);
            return "put everything back";
        }
        Path file = pick(files());
        String name = folder.relativize(file).toString();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        switch (random.nextInt(8)) {
            case 0 -> Files.writeString(file, "\nOne more line.\n", StandardOpenOption.APPEND);
            case 1 -> Files.delete(file);
            case 2 -> Files.move(file, file.resolveSibling("other-" + file.getFileName()));
            case 3 -> Files.copy(file, file.resolveSibling("copy-" + file.getFileName()));
            case 4 -> Files.writeString(file, Files.readString(pick(files())));
            case 5 -> {
                lines.remove(random.nextInt(lines.size()));
                Files.write(file, lines);
            }
            case 6 -> {
                Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                Files.write(file, lines);
            }
            default -> {
                lines.add(Math.min(1, lines.size()), "status: draft");
                Files.write(file, lines);
            }
        }
        return "edited " + name;
    }

    /**
     * Files written twice within what the disk's clock tells apart can have one time and one size. Editors are not that
     * quick: each round has a time of its own, and what did not change keeps the one that it had.
     */
    private void setTimes(int round) throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            Written before = written.get(file);
            Written now = before != null && before.text().equals(text)
                    ? before
                    : new Written(text, FileTime.from(clock.instant().plusSeconds(round)));
            written.put(file, now);
            Files.setLastModifiedTime(file, now.time());
        }
    }

    private record Written(String text, FileTime time) {}

    private List<Path> files() {
        return Samples.below(folder).toList();
    }

    private Path pick(List<Path> files) {
        return files.get(random.nextInt(files.size()));
    }
}
