package cairn.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who can help. Each stands in the register once; pages refer to it.
 *
 * @param id unique, such as {@code childline}
 * @param name the name that readers know
 * @param alsoKnownAs other names that a link may use
 * @param purpose one sentence: what it does for the reader
 * @param who whom it is for: age now, age in the picture, where
 * @param ageNow the ages that it serves, where it depends on the age now
 * @param ageInPicture the ages in the picture that it serves, where that counts
 * @param place where it serves
 * @param audiences the lists it stands in
 * @param serves the readers that it is for: under 18, adults, parents
 * @param helps what it does: listen, remove, report, advise
 * @param limits what it cannot do
 * @param contacts how to reach it, the best way first
 * @param standing how well each other fact is known, by the fact's name in the register
 * @param checked when a person looked all of it up; empty where nobody has
 * @param source where the register says it
 */
public record Organisation(
        String id,
        String name,
        List<String> alsoKnownAs,
        String purpose,
        String who,
        Optional<AgeRange> ageNow,
        Optional<AgeRange> ageInPicture,
        String place,
        Set<Audience> audiences,
        Set<Audience> serves,
        List<String> helps,
        Optional<String> limits,
        List<ContactMethod> contacts,
        Map<String, Standing> standing,
        Optional<PersonalCheck> checked,
        SourceRef source) {

    /** The place of an organisation that serves all readers, wherever they are. */
    public static final String EVERYWHERE = "UK";

    /** Whether it speaks to the readers themselves, and not only to parents or to those who want to read more. */
    public boolean isForReaders() {
        return audiences.stream().anyMatch(Audience::isReader);
    }

    /** Whether it can be closed when somebody calls. */
    public boolean keepsHours() {
        return contacts.stream().anyMatch(ContactMethod::isTimed);
    }

    /** The first way to reach it that a link can point to: its web site where it has one. */
    public Optional<ContactMethod> primaryLink() {
        return contacts.stream()
                .filter(contact -> contact.kind() == ContactKind.WEB)
                .findFirst()
                .or(() -> contacts.stream()
                        .filter(contact -> contact.href().isPresent())
                        .findFirst());
    }

    /** The name that readers know, then its other ones. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), alsoKnownAs.stream());
    }

    /** Whether a link to it may use that text. */
    public boolean isCalled(String text) {
        return names().anyMatch(text::equals);
    }
}
