package cairn.content;

import cairn.site.AgeRange;
import cairn.site.Audience;
import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Facet;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.site.PersonalCheck;
import cairn.site.Slug;
import cairn.site.Standing;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.time.LocalDate;
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

    /** What an organisation can do. */
    static final List<String> HELPS = Facet.DOES.choices();
    /** Where one can serve. */
    static final List<String> PLACES = List.of(Organisation.EVERYWHERE, "Scotland");

    private static final List<String> READERS = Facet.FOR.choices();
    private static final int CHILD = 17;
    private static final Value KNOWN = Value.word(Standing.values(), Standing::word);

    private static final Keys CONTACT = Keys.of(
            Key.required("id", "Unlike every other contact's id in the whole register.", Value.SLUG),
            Key.required("kind", "What the value is.", Value.word(ContactKind.values(), ContactKind::word)),
            Key.required("value", "The number, address or name.", Value.TEXT),
            Key.required("label", "What reaching it does; for web, the words of the link.", Value.TEXT),
            Key.optional("cost", "What it costs, in a short sentence.", Value.TEXT),
            Key.optional("open", "When somebody answers, in the time of the UK.", OpeningReader.VALUE),
            Key.optional("note", "What a reader needs to know before using it.", Value.TEXT),
            Key.required("standing", "How well it is known.", KNOWN),
            Key.optional("check", "What a person has still to look up; readers never see it.", Value.TEXT));

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
            Key.required("name", "The name that readers know.", Value.TEXT),
            Key.optional("also_known_as", "Other names that a link may use.", new Value.ListOf(Value.TEXT)),
            Key.required("purpose", "One sentence: what it does for the reader.", Value.TEXT),
            Key.optional(
                    "audience",
                    "The lists it stands in.",
                    new Value.ListOf(Value.word(Audience.values(), Audience::word))),
            Key.optional(
                    "serves",
                    "Whom it serves, where the lists do not say so.",
                    new Value.ListOf(new Value.Word(READERS))),
            Key.required("who", "Whom it is for; say the age there.", Value.TEXT),
            Key.optional(
                    "ages",
                    "The ages it serves, where that depends on them.",
                    new Value.Mapping(Keys.of(
                            Key.optional("now", "The reader's age.", AgesReader.VALUE),
                            Key.optional("picture", "The age in the picture.", AgesReader.VALUE)))),
            Key.required("place", "Where it serves.", new Value.Word(PLACES)),
            Key.optional("helps", "What it does.", new Value.ListOf(new Value.Word(HELPS))),
            Key.optional("limits", "What it cannot do; the last line of its card.", Value.TEXT),
            Key.sometimes(
                    "contacts", "The ways to reach it, the best first.", new Value.ListOf(new Value.Mapping(CONTACT))),
            Key.optional("standing", "How well each fact is known.", new Value.Mapping(facts())),
            Key.optional(
                    "checked",
                    "Who looked all of it up, and when; readers see the day.",
                    new Value.Mapping(Keys.of(
                            Key.required("on", "The day.", Value.DAY),
                            Key.required("by", "The person; readers never see the name.", Value.TEXT)))));

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
        Optional<YamlMapping> ages = keys.mapping("ages");
        Optional<AgeRange> ageNow = ages.flatMap(range -> ages(range, "now"));
        Set<Audience> audiences = audiences();
        FileName.address(file, PagePath.ROOT, problems);
        return new Organisation(
                file.stem(),
                keys.required("name"),
                keys.list("also_known_as", Function.identity()),
                keys.required("purpose"),
                keys.required("who"),
                ageNow,
                ages.flatMap(range -> ages(range, "picture")),
                keys.required("place", Words.oneOf(PLACES), ""),
                audiences,
                serves(audiences, ageNow),
                keys.list("helps", Words.oneOf(HELPS)),
                keys.text("limits"),
                contacts(),
                standing(),
                checked(),
                file.start());
    }

    /** Its words. */
    FileText text() {
        Stream<Passage> ofItself = keys.passages(Passage.Kind.FACT, "purpose", "who", "limits").stream();
        Stream<Passage> ofContacts = keys.mappings("contacts").stream()
                .flatMap(contact -> contact.passages(Passage.Kind.FACT, "label", "cost", "note").stream());
        return new FileText(
                file.path(),
                FileText.Kind.ORGANISATION,
                Language.ENGLISH,
                Stream.concat(ofItself, ofContacts).toList());
    }

    private Optional<PersonalCheck> checked() {
        return keys.mapping("checked")
                .map(checked -> new PersonalCheck(
                        checked.required("on", LocalDate::parse, LocalDate.EPOCH),
                        checked.required("by"),
                        checked.place("on")));
    }

    private static Keys facts() {
        return new Keys(Stream.of("name", "purpose", "who", "ages", "place", "limits")
                .map(fact -> Key.optional(fact, "How well \"%s\" is known.".formatted(fact), KNOWN))
                .toList());
    }

    private Set<Audience> audiences() {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        audiences.addAll(keys.list("audience", Words.oneOf(Audience.values(), Audience::word)));
        return audiences;
    }

    /** Those named for it; else the readers of the lists it stands in. */
    private Set<Audience> serves(Set<Audience> lists, Optional<AgeRange> ageNow) {
        List<Audience> named = keys.list("serves", Words.oneOf(READERS)).stream()
                .map(word -> Words.oneOf(Audience.values(), Audience::word).apply(word))
                .toList();
        Set<Audience> serves = EnumSet.noneOf(Audience.class);
        serves.addAll(named.isEmpty() ? lists : named);
        if (serves.remove(Audience.EVERYONE)) {
            serves.addAll(List.of(Audience.UNDER_18, Audience.ADULTS, Audience.PARENTS));
        }
        serves.remove(Audience.MORE);
        ageNow.ifPresent(ages -> tellWrongAge(serves, ages));
        return serves;
    }

    /** No child is led to what is for adults alone, nor the other way round. */
    private void tellWrongAge(Set<Audience> serves, AgeRange ages) {
        boolean noChild = serves.contains(Audience.UNDER_18) && ages.from() > CHILD;
        boolean noAdult = serves.contains(Audience.ADULTS) && ages.to() <= CHILD;
        if (noChild || noAdult) {
            problems.error(
                    "serves-wrong-age",
                    keys.place(keys.keys().contains("serves") ? "serves" : "audience"),
                    "It is said to be for %s, and under \"ages\" none of them belongs."
                            .formatted((noChild ? Audience.UNDER_18 : Audience.ADULTS).word()),
                    "Change the one that is wrong.");
        }
    }

    private static Optional<AgeRange> ages(YamlMapping ages, String key) {
        return ages.mapping(key).flatMap(AgesReader::read);
    }

    private List<ContactMethod> contacts() {
        List<ContactMethod> contacts =
                keys.mappings("contacts").stream().map(this::contact).toList();
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
                OpeningReader.read(contact, "open"),
                contact.text("note"),
                contact.required("standing", STANDING, Standing.UNSURE),
                contact.text("check"),
                contact.place("value"));
    }

    private static String valueOf(ContactKind kind, String text) {
        boolean fits = switch (kind) {
            case PHONE, RELAY, TEXT -> text.matches("\\+?\\d+( \\d+)*");
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
        keys.mapping("standing")
                .ifPresent(facts -> facts.keys().stream()
                        .sorted()
                        .forEach(fact -> facts.optional(fact, STANDING).ifPresent(known -> standing.put(fact, known))));
        return standing;
    }
}
