package cairn.directory;

import cairn.site.Audience;
import cairn.site.ContactMethod;
import cairn.site.Facet;
import cairn.site.Opening;
import cairn.site.Organisation;
import cairn.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who fits a choice, in the order in which a reader should try.
 *
 * @param fitting whether they fit all that was chosen; else they come nearest
 * @param open those that are open now
 * @param rest those of whom it is not known, or who are always there to be read
 * @param closed those that are closed, or may be: never the first, as there are others before them
 */
record Listing(boolean fitting, List<Organisation> open, List<Organisation> rest, List<Organisation> closed) {

    /** Whom it is for is never let go, so that nobody is sent where they are not served. */
    private static final List<Facet[]> LET_GO = List.of(
            new Facet[] {Facet.DOES}, new Facet[] {Facet.BY}, new Facet[] {Facet.DOES, Facet.BY});

    private static final Comparator<Organisation> FURTHER_READING_LAST =
            Comparator.comparing(organisation -> organisation.audiences().contains(Audience.MORE));

    /** Who is in a site's register for a choice. Where that is nobody, or nobody open, those nearest to it who are. */
    static Listing of(Site site, Choice choice) {
        Listing exact = exact(site, choice);
        if (!exact.startsClosed()) {
            return exact;
        }
        Optional<Listing> near = Stream.of(LET_GO.toArray(Facet[][]::new))
                .map(choice::without)
                .map(wider -> exact(site, wider))
                .filter(wider -> !wider.startsClosed())
                .findFirst();
        return near.map(wider -> exact.closed().isEmpty() ? wider.asNearest() : exact.after(wider))
                .orElse(exact);
    }

    private static Listing exact(Site site, Choice choice) {
        List<Organisation> found = site.organisations().stream()
                .filter(choice::fits)
                .sorted(FURTHER_READING_LAST)
                .toList();
        return new Listing(
                true,
                found.stream().filter(one -> rank(site, choice, one) == Rank.OPEN).toList(),
                found.stream().filter(one -> rank(site, choice, one) == Rank.UNKNOWN).toList(),
                found.stream().filter(one -> rank(site, choice, one) == Rank.CLOSED).toList());
    }

    private enum Rank {
        OPEN,
        UNKNOWN,
        CLOSED
    }

    /** By the ways to reach it that were chosen: who can be called all night is open, though nobody answers letters. */
    private static Rank rank(Site site, Choice choice, Organisation organisation) {
        List<ContactMethod> ways = Facet.BY
                .contacts(choice.word(Facet.BY).orElse(""), organisation)
                .toList();
        Stream<Opening> known = ways.stream().flatMap(way -> site.openings().of(way).stream());
        if (known.anyMatch(Opening::isOpen) || ways.stream().anyMatch(Listing::isAlwaysOpen)) {
            return Rank.OPEN;
        }
        return ways.stream().anyMatch(ContactMethod::isTimed) ? Rank.CLOSED : Rank.UNKNOWN;
    }

    private static boolean isAlwaysOpen(ContactMethod way) {
        return way.hours().isPresent() && !way.isTimed();
    }

    /** How many there are. */
    int size() {
        return open.size() + rest.size() + closed.size();
    }

    private boolean startsClosed() {
        return open.isEmpty() && rest.isEmpty();
    }

    private Listing asNearest() {
        return new Listing(false, open, rest, closed);
    }

    /** Those that are closed, behind others that can be tried now. */
    private Listing after(Listing wider) {
        return new Listing(true, wider.open(), wider.open().isEmpty() ? wider.rest() : List.of(), closed);
    }
}
