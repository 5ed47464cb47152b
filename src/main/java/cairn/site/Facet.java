package cairn.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader can choose by in the directory. The place of a choice in its list is its code in addresses, so new ones
 * go to the end and none goes away.
 */
public enum Facet {
    /** Whom it is for. */
    FOR("under-18", "adults", "parents"),
    /** What it does. */
    DOES("listen", "remove", "report", "advise"),
    /** How it can be reached: by speaking, by typing, or by what deaf people and people who cannot speak use. */
    BY("phone", "online", "silent");

    private static final Set<ContactKind> ONLINE = Set.of(ContactKind.WEB, ContactKind.EMAIL);
    private static final Set<ContactKind> SILENT = Set.of(ContactKind.TEXT, ContactKind.BSL, ContactKind.RELAY);

    private final List<String> choices;

    Facet(String... choices) {
        this.choices = List.of(choices);
    }

    /** The word that editors write, such as {@code for}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What can be chosen, in the order of the codes. */
    public List<String> choices() {
        return choices;
    }

    /** Whether an organisation fits a choice. */
    public boolean fits(String choice, Organisation organisation) {
        return switch (this) {
            case FOR -> organisation.serves().stream().map(Audience::word).anyMatch(choice::equals);
            case DOES -> organisation.helps().contains(choice);
            case BY -> contacts(choice, organisation).findAny().isPresent();
        };
    }

    /** The ways to reach an organisation that are meant by a choice; all of them, where it is none of this. */
    public Stream<ContactMethod> contacts(String choice, Organisation organisation) {
        return organisation.contacts().stream().filter(contact -> switch (choice) {
            case "phone" -> contact.kind() == ContactKind.PHONE;
            case "online" -> ONLINE.contains(contact.kind());
            case "silent" -> SILENT.contains(contact.kind());
            default -> true;
        });
    }
}
