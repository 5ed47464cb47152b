package cairn.preview.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an editor can begin. */
public enum NewKind {
    GUIDE("Guide", "A page of a topic.", NewField.TOPIC, NewField.TITLE, NewField.DESCRIPTION, NewField.NAME),
    PAGE(
            "Page",
            "A page that belongs to no topic, such as one about the site.",
            NewField.TITLE,
            NewField.DESCRIPTION,
            NewField.NAME),
    ORGANISATION(
            "Organisation",
            "Somebody who can help. Pages name it and link to it.",
            NewField.TITLE,
            NewField.PURPOSE,
            NewField.WHO,
            NewField.PLACE,
            NewField.WEB,
            NewField.NAME),
    SNIPPET("Shared text", "Words that stand on several pages and are written once.", NewField.NAME),
    TRANSLATION(
            "Translation",
            "A page or a shared text in another language. It begins with the original's words.",
            NewField.ORIGINAL,
            NewField.LANGUAGE);

    private final String label;
    private final String about;
    private final List<NewField> fields;

    NewKind(String label, String about, NewField... fields) {
        this.label = label;
        this.about = about;
        this.fields = List.of(fields);
    }

    /** What an editor calls it. */
    public String label() {
        return label;
    }

    /** What it is for. */
    public String about() {
        return about;
    }

    /** What is asked before it begins. */
    public List<NewField> fields() {
        return fields;
    }

    /** The word that stands in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that word. */
    public static Optional<NewKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
