package cairn.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Who is open at one moment.
 *
 * @param states by the contact's id; nothing of those whose hours are not known
 */
public record Openings(Map<String, Opening> states) {

    /** Of no moment: what is made for long can say of nobody whether he is open. */
    public static final Openings NONE = new Openings(Map.of());

    /** Those of a site at that moment. */
    static Openings at(Instant moment, Site site) {
        Map<String, Opening> states = new TreeMap<>();
        for (Organisation organisation : site.organisations()) {
            for (ContactMethod contact : organisation.contacts()) {
                contact.hours()
                        .flatMap(hours -> hours.at(moment, site.bankHolidays()))
                        .ifPresent(opening -> states.put(contact.id(), opening));
            }
        }
        return new Openings(Map.copyOf(states));
    }

    /** The state of a contact, where it is known. */
    public Optional<Opening> of(ContactMethod contact) {
        return Optional.ofNullable(states.get(contact.id()));
    }

    /** Whether somebody answers there now. Who is always there does so even where nothing is told of the moment. */
    public boolean isOpen(ContactMethod contact) {
        return of(contact).map(Opening::isOpen).orElseGet(contact::isAlwaysOpen);
    }

    /** Whether it is known of these ways that one is closed, and of none that it is open. */
    public boolean areClosed(Collection<ContactMethod> ways) {
        return ways.stream().anyMatch(way -> of(way).isPresent())
                && ways.stream().noneMatch(this::isOpen);
    }

    /** The first moment at which one of them changes. */
    Optional<Instant> until() {
        return states.values().stream()
                .flatMap(opening -> opening.until().stream())
                .min(Comparator.naturalOrder());
    }

    /** Names what they say: the same again each week, mostly, so that pages made before serve again. Empty for none. */
    String name() {
        if (states.isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        new TreeMap<>(states)
                .forEach((id, opening) ->
                        words.append(id).append(' ').append(opening.words()).append('\n'));
        CRC32 sum = new CRC32();
        sum.update(words.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
