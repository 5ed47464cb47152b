package cairn.content;

import cairn.site.SourceRef;
import java.util.Comparator;

/**
 * One place in the content that refers to something.
 *
 * @param kind what it refers to
 * @param target the id; for a page its file, for an address of another site the address
 * @param part the part of the page that is named, empty where none is
 * @param form how it refers to it
 * @param words the words of the link, empty where there are none
 * @param place where
 */
public record Use(Kind kind, String target, String part, Form form, String words, SourceRef place) {

    /** By file, line and column. */
    public static final Comparator<Use> BY_PLACE = Comparator.comparing(
            Use::place,
            Comparator.comparing(SourceRef::file).thenComparing(SourceRef::line).thenComparing(SourceRef::column));

    /** What can be referred to. */
    public enum Kind {
        PAGE,
        ORGANISATION,
        CONTACT,
        SNIPPET,
        ADDRESS
    }

    /** How it can be referred to. */
    public enum Form {
        LINK("link"),
        ACTION("action link"),
        CARD("card"),
        LIST("list of organisations"),
        URGENT("urgent help"),
        TEXT("shared text"),
        REDIRECT("redirect"),
        FOOTER("foot of every page"),
        SEARCH("search"),
        LEAFLET("leaflet");

        private final String phrase;

        Form(String phrase) {
            this.phrase = phrase;
        }

        /** What an editor calls it. */
        public String phrase() {
            return phrase;
        }
    }

    /** Whether a reader can follow it with these words. */
    public boolean isLink() {
        return form == Form.LINK || form == Form.ACTION;
    }
}
