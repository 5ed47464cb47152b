package cairn.preview.editor;

import java.util.Locale;

/** What is asked before a file begins. */
public enum NewField {
    TOPIC("Topic", "", Type.CHOICE),
    ORIGINAL("What to translate", "", Type.CHOICE),
    LANGUAGE("Language", "Its tag, such as gd for Scottish Gaelic, pl for Polish or zh-Hant.", Type.TEXT),
    TITLE("Name or title", "As readers will see it.", Type.TEXT),
    DESCRIPTION("Description", "One sentence, for search engines and the list of guides.", Type.TEXT),
    PURPOSE("What it does", "One sentence for the reader.", Type.TEXT),
    WHO("Whom it is for", "One sentence; say the age there.", Type.TEXT),
    PLACE("Where it serves", "", Type.CHOICE),
    WEB("Web address", "It begins with https://", Type.ADDRESS),
    NAME(
            "Name of the file",
            "Small letters, digits and hyphens. It becomes part of the address, or the word by which texts name it.",
            Type.TEXT);

    /** How it is asked. */
    public enum Type {
        TEXT,
        ADDRESS,
        CHOICE
    }

    private final String label;
    private final String hint;
    private final Type type;

    NewField(String label, String hint, Type type) {
        this.label = label;
        this.hint = hint;
        this.type = type;
    }

    /** The words of its label. */
    public String label() {
        return label;
    }

    /** What to write; empty where that needs no saying. */
    public String hint() {
        return hint;
    }

    /** How it is asked. */
    public Type type() {
        return type;
    }

    /** The word by which the form sends it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
