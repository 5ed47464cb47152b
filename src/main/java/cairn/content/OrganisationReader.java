package cairn.content;

import cairn.site.AgeRange;
import cairn.site.Audience;
import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.site.Slug;
import cairn.site.Standing;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads one organisation of the register. */
final class OrganisationReader {

    /** The folder of the register. */
    static final String FOLDER = "organisations";

    private static final Set<String> KEYS = Set.of(
            "name",
            "also_known_as",
            "purpose",
            "audience",
            "who",
            "ages",
            "place",
            "helps",
            "limits",
            "contacts",
            "standing");
    private static final Set<String> CONTACT_KEYS =
            Set.of("id", "kind", "value", "label", "cost", "hours", "note", "standing", "check");
    private static final Set<String> FACTS = Set.of("name", "purpose", "who", "ages", "place", "limits");
    private static final Set<String> HELPS = Set.of("listen", "remove", "report", "advise");
    private static final Set<String> PLACES = Set.of("UK", "Scotland");
    private static final Function<String, Standing> STANDING = Words.oneOf(Standing.values(), Standing::word);

    private final SourceFile file;
    private final YamlMapping keys;
    private final Problems problems;

    OrganisationReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.keys = YamlText.of(file, problems).mapping(KEYS);
    }

    Organisation organisation() {
        Optional<YamlMapping> ages = keys.mapping("ages", Set.of("now", "picture"));
        FileName.address(file, PagePath.ROOT, problems);
        return new Organisation(
                file.stem(),
                keys.required("name"),
                keys.list("also_known_as", Function.identity()),
                keys.required("purpose"),
                keys.required("who"),
                ages.flatMap(range -> ages(range, "now")),
                ages.flatMap(range -> ages(range, "picture")),
                keys.required("place", Words.oneOf(PLACES), ""),
                audiences(),
                keys.list("helps", Words.oneOf(HELPS)),
                keys.text("limits"),
                contacts(),
                standing(),
                file.start());
    }

    /** Its words. */
    FileText text() {
        Stream<Passage> ofItself = keys.passages(Passage.Kind.FACT, "purpose", "who", "limits").stream();
        Stream<Passage> ofContacts = keys.mappings("contacts", Set.of()).stream()
                .flatMap(contact -> contact.passages(Passage.Kind.FACT, "label", "cost", "hours", "note").stream());
        return new FileText(
                file.path(),
                FileText.Kind.ORGANISATION,
                Language.ENGLISH,
                Stream.concat(ofItself, ofContacts).toList());
    }

    private Set<Audience> audiences() {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        audiences.addAll(keys.list("audience", Words.oneOf(Audience.values(), Audience::word)));
        return audiences;
    }

    private static Optional<AgeRange> ages(YamlMapping ages, String key) {
        return ages.mapping(key, Set.of("from", "to"))
                .flatMap(range -> range.make(() -> new AgeRange(
                        range.optional("from", Words::number).orElse(0),
                        range.optional("to", Words::number).orElse(AgeRange.NO_LIMIT))));
    }

    private List<ContactMethod> contacts() {
        List<ContactMethod> contacts = keys.mappings("contacts", CONTACT_KEYS).stream()
                .map(this::contact)
                .toList();
        if (keys.hasNone("contacts")) {
            problems.error(
                    "no-contact",
                    keys.place("contacts"),
                    "There is no way to reach it.",
                    "Add one under \"contacts\".");
        }
        return contacts;
    }

    private ContactMethod contact(YamlMapping contact) {
        ContactKind kind =
                contact.required("kind", Words.oneOf(ContactKind.values(), ContactKind::word), ContactKind.BSL);
        return new ContactMethod(
                contact.required("id", text -> Slug.of(text).value(), ""),
                kind,
                contact.required("value", text -> valueOf(kind, text), ""),
                contact.required("label"),
                contact.text("cost"),
                contact.text("hours"),
                contact.text("note"),
                contact.required("standing", STANDING, Standing.UNSURE),
                contact.text("check"),
                contact.place("value"));
    }

    private static String valueOf(ContactKind kind, String text) {
        boolean fits = switch (kind) {
            case PHONE, TEXT -> text.matches("\\+?\\d+( \\d+)*");
            case EMAIL -> text.matches("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
            case WEB -> Words.secureAddress(text).getHost() != null;
            case BSL -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "\"%s\" is not %s".formatted(text, kind == ContactKind.EMAIL ? "an e-mail address" : "a number"));
        }
        return text;
    }

    private Map<String, Standing> standing() {
        Map<String, Standing> standing = new LinkedHashMap<>();
        keys.mapping("standing", FACTS)
                .ifPresent(facts -> facts.keys().stream()
                        .sorted()
                        .forEach(fact -> facts.optional(fact, STANDING).ifPresent(known -> standing.put(fact, known))));
        return standing;
    }
}
