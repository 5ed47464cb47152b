package cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentReader;
import cairn.site.LedgerEntry;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.Problem;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moments at which nothing happens that a rule watches are not looked at, and nothing is missed for it. */
class WatchedTest {

    private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
    private static final int ROUNDS = 25;

    private final Random random = new Random(110);

    @TempDir
    private Path folder;

    @Test
    void nothingIsMissedAtTheMomentsThatAreNotLookedAt() throws IOException {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Timeline> read = timelineByChance();
            if (read.isPresent()) {
                told += assertNothingMissed(read.get(), "round " + round);
            }
        }
        assertThat(told).as("problems that depend on the moment").isGreaterThan(ROUNDS);
    }

    private static int assertNothingMissed(Timeline timeline, String round) {
        List<Rule> rules = List.of(new RedirectsLeadToAPage(), new WhatIsGoneHasNoPage());
        List<Rule> everywhere = rules.stream().<Rule>map(rule -> rule::check).toList();
        Set<Problem> found = problems(timeline, rules);

        assertThat(found).as(round).isEqualTo(problems(timeline, everywhere));
        assertThat(lost(timeline)).as(round).isEqualTo(lostAtAnyMoment(timeline));
        return found.size();
    }

    private static Set<Problem> problems(Timeline timeline, List<Rule> rules) {
        return WholeTimeline.check(timeline, NOW, rules).collect(Collectors.toSet());
    }

    private static Set<Integer> lost(Timeline timeline) {
        return new AddressesAreForEver()
                .check(timeline, NOW)
                .filter(problem -> problem.code().equals("address-lost"))
                .map(problem -> problem.place().line())
                .collect(Collectors.toSet());
    }

    /** The lines of the ledger that nobody answers for at some moment, without those below others of them at that moment. */
    private static Set<Integer> lostAtAnyMoment(Timeline timeline) {
        Set<Integer> lines = new HashSet<>();
        for (Instant moment : timeline.momentsFrom(NOW)) {
            Set<PagePath> answered = timeline.lastingAt(moment).answered();
            List<LedgerEntry> lost = timeline.ledger().stream()
                    .filter(entry -> !answered.contains(entry.path()))
                    .toList();
            lost.stream()
                    .filter(entry -> lost.stream()
                            .noneMatch(above -> above != entry && entry.path().isAtOrBelow(above.path())))
                    .forEach(entry -> lines.add(entry.source().line()));
        }
        return lines;
    }

    /** The real content with times, drafts and redirects by chance. */
    private Optional<Timeline> timelineByChance() throws IOException {
        Samples.copy(Path.of("content"), folder);
        Site whole = ContentReader.read(folder).timeline().orElseThrow().whole();
        List<PagePath> addresses = Stream.concat(whole.published(), Stream.of(PagePath.of("/nowhere")))
                .filter(path -> !path.equals(PagePath.ROOT))
                .toList();
        for (Path file : Samples.below(folder).filter(WatchedTest::isPage).toList()) {
            Files.writeString(file, Files.readString(file).replaceFirst("\n---\n", "\n" + lifetime() + "---\n"));
        }
        Files.writeString(
                folder.resolve("redirects.yml"),
                "/old-a: %s\n/old-b: %s\n/old-c: /old-a\n%s: %s\n"
                        .formatted(pick(addresses), pick(addresses), pick(addresses), pick(addresses)));
        Files.writeString(folder.resolve("gone.yml"), "%s: It is gone.\n".formatted(pick(addresses)));
        return ContentReader.read(folder).timeline();
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md") && file.toString().contains("topics");
    }

    private String lifetime() {
        return switch (random.nextInt(8)) {
            case 0 -> "publish_at: 2027-0%d-01 09:00\n".formatted(1 + random.nextInt(9));
            case 1 -> "expire_at: 2027-0%d-15 09:00\n".formatted(1 + random.nextInt(9));
            default -> "";
        };
    }

    private PagePath pick(List<PagePath> addresses) {
        return addresses.get(random.nextInt(addresses.size()));
    }
}
