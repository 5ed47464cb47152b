package cairn.content;

import cairn.site.AgeRange;
import cairn.site.Audience;
import cairn.site.ContactMethod;
import cairn.site.Facet;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.site.PersonalCheck;
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
import java.util.List;
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

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
            Key.required("name", "The name that readers know.", Value.TEXT),
            Key.optional("also_known_as", "Other names that a link may use.", new Value.ListOf(Value.TEXT)),
            Key.required("purpose", "One sentence: what it does for the reader.", Value.TEXT),
            Key.optional(
                    "audience",
                    "The lists it stands in.",
                    new Value.ListOf(Value.word(Audience.values(), Audience::word))),
            Key.optional("serves", "Whom it serves, where the lists do not say so.", ServesReader.VALUE),
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
            Key.sometimes("contacts", "The ways to reach it, the best first.", new Value.ListOf(ContactReader.VALUE)),
            Key.optional("standing", "How well each fact is known.", StandingReader.FACTS),
            Key.optional(
                    "checked",
                    "Who looked all of it up, and when; readers see the day.",
                    new Value.Mapping(Keys.of(
                            Key.required("on", "The day.", Value.DAY),
                            Key.required("by", "The person; readers never see the name.", Value.TEXT)))));

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
                new ServesReader(keys, problems).read(audiences, ageNow),
                keys.list("helps", Words.oneOf(HELPS)),
                keys.text("limits"),
                contacts(),
                StandingReader.read(keys),
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

    private Set<Audience> audiences() {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        audiences.addAll(keys.list("audience", Words.oneOf(Audience.values(), Audience::word)));
        return audiences;
    }

    private static Optional<AgeRange> ages(YamlMapping ages, String key) {
        return ages.mapping(key).flatMap(AgesReader::read);
    }

    private List<ContactMethod> contacts() {
        List<ContactMethod> contacts =
                keys.mappings("contacts").stream().map(ContactReader::read).toList();
        if (keys.hasNone("contacts")) {
            problems.error(
                    "no-contact",
                    keys.place("contacts"),
                    "There is no way to reach it.",
                    "Add one under \"contacts\".");
        }
        return contacts;
    }
}
