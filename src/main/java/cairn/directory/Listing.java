package cairn.directory;

import cairn.site.Audience;
import cairn.site.ContactMethod;
import cairn.site.Facet;
import cairn.site.Organisation;
import cairn.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who fits a choice, in the order in which a reader should try.
 *
 * @param fitting whether they fit all that was chosen; else they come nearest
 * @param open those that are open now
 * @param rest those of whom it is not known, or who are always there to be read
 * @param timed those with hours of which it is not told whether they are open: in an export, or where bank holidays are
 *     not known
 * @param closed those that are closed, or may be: never the first, as there are others before them
 */
record Listing(
        boolean fitting,
        List<Organisation> open,
        List<Organisation> rest,
        List<Organisation> timed,
        List<Organisation> closed) {

    /**
     * Where nobody fits: the same help in another way comes nearest. Whom it is for is never let go, so that nobody is
     * sent where they are not served.
     */
    private static final List<List<Facet>> WHERE_NOBODY_FITS =
            List.of(List.of(Facet.BY), List.of(Facet.DOES), List.of(Facet.DOES, Facet.BY));

    /** Where those who fit are closed: others who can be reached in the same way, now. */
    private static final List<List<Facet>> WHERE_CLOSED =
            List.of(List.of(Facet.DOES), List.of(Facet.BY), List.of(Facet.DOES, Facet.BY));

    /** Who is in a site's register for a choice. Where that is nobody, or nobody open, those nearest to it who are. */
    static Listing of(Site site, Choice choice) {
        Listing exact = exact(site, choice);
        if (!exact.startsClosed()) {
            return exact;
        }
        Optional<Listing> near = (exact.isEmpty() ? WHERE_NOBODY_FITS : WHERE_CLOSED)
                .stream()
                        .map(choice::without)
                        .map(wider -> exact(site, wider))
                        .filter(wider -> !wider.startsClosed())
                        .findFirst();
        return near.map(wider -> exact.isEmpty() ? wider.asNearest() : exact.after(wider))
                .orElse(exact);
    }

    private static Listing exact(Site site, Choice choice) {
        List<Organisation> found = site.organisations().stream()
                .filter(choice::fits)
                .sorted(order(site))
                .toList();
        return new Listing(
                true,
                select(found, one -> rank(site, choice, one) == Rank.OPEN),
                select(found, one -> rank(site, choice, one) == Rank.UNKNOWN),
                select(found, one -> rank(site, choice, one) == Rank.TIMED),
                select(found, one -> rank(site, choice, one) == Rank.CLOSED));
    }

    private static List<Organisation> select(List<Organisation> found, Predicate<Organisation> wanted) {
        return found.stream().filter(wanted).toList();
    }

    /** Emergency help first, what is for further reading last. */
    private static Comparator<Organisation> order(Site site) {
        return Comparator.comparing(
                        (Organisation one) -> !one.equals(site.urgent().emergency()))
                .thenComparing(one -> one.audiences().contains(Audience.MORE));
    }

    private enum Rank {
        OPEN,
        UNKNOWN,
        TIMED,
        CLOSED
    }

    /** By the ways to reach it that were chosen: who can be called all night is open, though nobody answers letters. */
    private static Rank rank(Site site, Choice choice, Organisation organisation) {
        List<ContactMethod> ways = Facet.BY
                .contacts(choice.word(Facet.BY).orElse(""), organisation)
                .toList();
        if (ways.stream().anyMatch(site.openings()::isOpen)) {
            return Rank.OPEN;
        }
        if (ways.stream().noneMatch(ContactMethod::isTimed)) {
            return Rank.UNKNOWN;
        }
        return site.openings().areClosed(ways) ? Rank.CLOSED : Rank.TIMED;
    }

    private boolean isEmpty() {
        return startsClosed() && timed.isEmpty() && closed.isEmpty();
    }

    private boolean startsClosed() {
        return open.isEmpty() && rest.isEmpty();
    }

    private Listing asNearest() {
        return new Listing(false, open, rest, timed, closed);
    }

    /** Those that are closed, behind others that can be tried now. */
    private Listing after(Listing wider) {
        return new Listing(true, wider.open(), wider.open().isEmpty() ? wider.rest() : List.of(), timed, closed);
    }
}
