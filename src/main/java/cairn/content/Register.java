package cairn.content;

import cairn.site.Audience;
import cairn.site.ContactMethod;
import cairn.site.Organisation;
import cairn.site.UrgentContacts;
import cairn.source.Problems;
import cairn.source.Trouble;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisations by their ids, and their contact methods by theirs. */
final class Register {

    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, ContactMethod> contacts = new LinkedHashMap<>();
    private final Map<String, Organisation> owners = new LinkedHashMap<>();

    /** The ids that several contacts have: nobody knows which of them is meant. */
    private final Set<String> shared = new HashSet<>();

    private final Trouble trouble;

    Register(List<Organisation> organisations, Problems problems) {
        for (Organisation organisation : organisations) {
            this.organisations.put(organisation.id(), organisation);
            organisation.contacts().forEach(contact -> keep(organisation, contact, problems));
        }
        this.trouble = problems.trouble();
    }

    /** The register that the files of the organisations make. */
    static Register read(ContentFiles files, Gathered gathered, Problems problems) {
        List<OrganisationReader> readers = files.organisations().stream()
                .map(file -> new OrganisationReader(file, problems))
                .toList();
        List<Organisation> organisations =
                readers.stream().map(OrganisationReader::organisation).toList();
        readers.forEach(reader -> gathered.add(reader.text()));
        return new Register(organisations, problems);
    }

    private void keep(Organisation organisation, ContactMethod contact, Problems problems) {
        if (contact.id().isEmpty()) {
            return; // That its id is missing or wrong has been told.
        }
        ContactMethod first = contacts.putIfAbsent(contact.id(), contact);
        if (first != null) {
            shared.add(contact.id());
            problems.error(
                    "same-id-twice",
                    contact.source(),
                    "The id \"%s\" is taken by %s.".formatted(contact.id(), first.source()),
                    "Give this contact an id of its own.");
        }
        owners.putIfAbsent(contact.id(), organisation);
    }

    /** What had been told about when the register was made. */
    Trouble trouble() {
        return trouble;
    }

    /** Whether what is wrong with that organisation, or why it is not here, has been told. */
    boolean isTold(String id) {
        return trouble.covers(OrganisationReader.FOLDER + "/" + id + ".yml");
    }

    /** Whether something wrong has been told with the file of that contact, or that another one has its id. */
    boolean isTold(ContactMethod contact) {
        return shared.contains(contact.id()) || isTold(ownerOf(contact));
    }

    /** Whether it has been told that some contacts could not be read, so that nobody knows which there are. */
    boolean lacksContacts() {
        return trouble.isIn(OrganisationReader.FOLDER);
    }

    List<Organisation> all() {
        return List.copyOf(organisations.values());
    }

    Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    Optional<ContactMethod> contact(String id) {
        return Optional.ofNullable(contacts.get(id));
    }

    /** Every contact method. */
    Collection<ContactMethod> contacts() {
        return contacts.values();
    }

    /** The id of the organisation that a contact method belongs to. */
    String ownerOf(ContactMethod contact) {
        return owners.getOrDefault(
                        contact.id(), organisations.values().iterator().next())
                .id();
    }

    /** The two organisations that every page names for urgent help, where both could be read. */
    Optional<UrgentContacts> urgent() {
        return organisation("emergency")
                .flatMap(emergency -> organisation("police").map(police -> new UrgentContacts(emergency, police)));
    }

    List<Organisation> helping(Audience audience) {
        return organisations.values().stream()
                .filter(organisation -> organisation.audiences().contains(audience))
                .toList();
    }

    Set<String> organisationIds() {
        return organisations.keySet();
    }

    Set<String> contactIds() {
        return contacts.keySet();
    }
}
