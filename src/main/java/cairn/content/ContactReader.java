package cairn.content;

import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Slug;
import cairn.site.Standing;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;

/** Reads one way to reach an organisation. */
final class ContactReader {

    /** What a contact is written as. */
    static final Value VALUE = new Value.Mapping(Keys.of(
            Key.required("id", "Unlike every other contact's id in the whole register.", Value.SLUG),
            Key.required("kind", "What the value is.", Value.word(ContactKind.values(), ContactKind::word)),
            Key.required("value", "The number, address or name.", Value.TEXT),
            Key.required("label", "What reaching it does; for web, the words of the link.", Value.TEXT),
            Key.optional("cost", "What it costs, in a short sentence.", Value.TEXT),
            Key.optional("open", "When somebody answers, in the time of the UK.", OpeningReader.VALUE),
            Key.optional("note", "What a reader needs to know before using it.", Value.TEXT),
            Key.required("standing", "How well it is known.", StandingReader.VALUE),
            Key.optional("check", "What a person has still to look up; readers never see it.", Value.TEXT)));

    private ContactReader() {}

    /** The contact; what is wrong in it is told. */
    static ContactMethod read(YamlMapping contact) {
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
                contact.required("standing", StandingReader.STANDING, Standing.UNSURE),
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
}
