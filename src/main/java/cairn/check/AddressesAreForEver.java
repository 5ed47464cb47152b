package cairn.check;

import cairn.content.AddressLedger;
import cairn.content.Nearest;
import cairn.content.Problem;
import cairn.content.Severity;
import cairn.site.LedgerEntry;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.SourceRef;
import cairn.site.Timeline;
import cairn.site.UkTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every address that readers could once use is answered at every moment: by a page, a redirect, or a word that it is
 * gone. Without a ledger nothing is remembered, and nothing is told.
 */
final class AddressesAreForEver implements TimelineRule {

    @Override
    public Stream<Problem> check(Timeline timeline, Instant now) {
        if (timeline.ledger().isEmpty()) {
            return Stream.empty();
        }
        Set<LedgerEntry> told = new HashSet<>();
        Stream<Problem> lost = timeline.momentsFrom(now).stream().flatMap(moment -> {
            return lostAt(timeline, moment).stream().filter(told::add).map(entry -> lost(timeline, entry, moment, now));
        });
        return Stream.concat(lost, unlisted(timeline, timeline.at(now)).stream());
    }

    /** What nobody answers for at that moment; with the address of a topic, those below it go without saying. */
    private static List<LedgerEntry> lostAt(Timeline timeline, Instant moment) {
        Set<PagePath> answered = timeline.at(moment).answered();
        List<LedgerEntry> lost = timeline.ledger().stream()
                .filter(entry -> !answered.contains(entry.path()))
                .toList();
        return lost.stream()
                .filter(entry -> lost.stream()
                        .noneMatch(above -> !above.path().equals(entry.path())
                                && entry.path().isAtOrBelow(above.path())))
                .toList();
    }

    private static Problem lost(Timeline timeline, LedgerEntry entry, Instant moment, Instant now) {
        String when = moment.equals(now) ? "" : " from %s on".formatted(UkTime.words(moment));
        return Problem.error(
                "address-lost",
                entry.source(),
                "Readers may have kept the address %s, and nothing answers there%s.".formatted(entry.path(), when),
                mend(timeline, entry.path()));
    }

    private static String mend(Timeline timeline, PagePath lost) {
        Optional<Page> hidden = timeline.whole().pageBehind(lost);
        if (hidden.isPresent()) {
            return "Show %s at that time too, or write \"gone\" with a sentence for readers into it."
                    .formatted(hidden.get().source().file());
        }
        return renamed(timeline, lost)
                .map(page -> "Did you mean to rename it? Add \"redirects_from: [%s]\" to %s."
                        .formatted(lost, page.source().file()))
                .orElse("Put the page back, lead readers on in redirects.yml, or write into gone.yml why it is gone.");
    }

    /** The page that probably has the address now: one that is not in the ledger, of the same name or a like address. */
    private static Optional<Page> renamed(Timeline timeline, PagePath lost) {
        Set<PagePath> known = timeline.ledger().stream().map(LedgerEntry::path).collect(Collectors.toSet());
        List<Page> fresh = timeline.whole()
                .everyPage()
                .filter(page -> !known.contains(page.path()) && !page.lifetime().isDraft())
                .toList();
        return fresh.stream()
                .filter(page ->
                        !lost.equals(PagePath.ROOT) && page.path().name().equals(lost.name()))
                .findFirst()
                .or(() -> Nearest.to(
                                lost.value(),
                                fresh.stream().map(page -> page.path().value()).toList())
                        .flatMap(near -> timeline.whole().page(PagePath.of(near))))
                .or(() -> fresh.size() == 1 ? Optional.of(fresh.get(0)) : Optional.empty());
    }

    private static Optional<Problem> unlisted(Timeline timeline, Site site) {
        Set<PagePath> known = timeline.ledger().stream().map(LedgerEntry::path).collect(Collectors.toSet());
        List<String> fresh = site.published()
                .filter(path -> !known.contains(path))
                .map(PagePath::value)
                .sorted()
                .toList();
        return fresh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Severity.NOTE,
                        "address-not-listed",
                        SourceRef.startOf(AddressLedger.FILE),
                        "Not remembered yet: %s.".formatted(String.join(", ", fresh)),
                        "Before you publish, run \"java -jar cairn.jar addresses\"."));
    }
}
