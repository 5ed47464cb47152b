package cairn.check;

import cairn.content.AddressLedger;
import cairn.site.LedgerEntry;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.SourceRef;
import cairn.site.Timeline;
import cairn.site.UkTime;
import cairn.source.Nearest;
import cairn.source.Problem;
import cairn.source.Severity;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Stream<Problem> lost = timeline.momentsFrom(now, watched(timeline)).stream()
                .flatMap(moment -> {
                    return lostAt(timeline, moment).stream()
                            .filter(told::add)
                            .map(entry -> lost(timeline, entry, moment, now));
                });
        return Stream.concat(lost, unlisted(timeline, timeline.lastingAt(now)).stream());
    }

    /** The pages that answer for what is in the ledger, be it by an old address of theirs. */
    private static Stream<Page> watched(Timeline timeline) {
        Stream<PagePath> remembered = timeline.ledger().stream().map(LedgerEntry::path);
        return Watched.behind(Stream.concat(remembered, Watched.redirected(timeline.whole())), timeline.whole());
    }

    /** What nobody answers for at that moment; with the address of a topic, those below it go without saying. */
    private static List<LedgerEntry> lostAt(Timeline timeline, Instant moment) {
        Set<PagePath> answered = timeline.lastingAt(moment).answered();
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
                .map(page -> "Did you mean to rename it? Add %s %s."
                        .formatted(
                                (hasOlderAddresses(timeline, page)
                                                ? "%s to \"redirects_from\" in"
                                                : "\"redirects_from: [%s]\" to")
                                        .formatted(lost),
                                page.source().file()))
                .orElse(
                        "Add \"redirects_from: [%s]\" to the page that took its place, or write into gone.yml why it is gone."
                                .formatted(lost));
    }

    /** Whether the page names older addresses of its own, so that a second key of that name would be one too many. */
    private static boolean hasOlderAddresses(Timeline timeline, Page page) {
        return timeline.whole().redirects().stream()
                .anyMatch(redirect ->
                        redirect.source().file().equals(page.source().file())
                                && !redirect.source()
                                        .equals(SourceRef.startOf(page.source().file())));
    }

    /** The page that probably has the address now: one to which a like address leads, or one that is not in the ledger and has the same or a like name. */
    private static Optional<Page> renamed(Timeline timeline, PagePath lost) {
        if (lost.equals(PagePath.ROOT)) {
            return Optional.empty();
        }
        Set<PagePath> known = timeline.ledger().stream().map(LedgerEntry::path).collect(Collectors.toSet());
        Map<String, Page> fresh = timeline.whole()
                .everyPage()
                .filter(page -> !known.contains(page.path()) && !page.lifetime().isDraft())
                .filter(page -> !page.path().equals(PagePath.ROOT))
                .collect(Collectors.toMap(page -> page.path().name().value(), page -> page, (first, second) -> first));
        return ledOnElsewhere(timeline, lost)
                .or(() -> Nearest.to(lost.name().value(), fresh.keySet()).map(fresh::get))
                .or(() -> fresh.size() == 1 ? fresh.values().stream().findFirst() : Optional.empty());
    }

    /** The page to which an address of the same name leads already: a topic's older address wants the same again. */
    private static Optional<Page> ledOnElsewhere(Timeline timeline, PagePath lost) {
        return timeline.whole().redirects().stream()
                .filter(redirect -> redirect.from().name().equals(lost.name()))
                .findFirst()
                .flatMap(redirect -> timeline.whole().page(redirect.to()));
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
