package cairn.page;

/**
 * A page that takes what a reader types. What was typed is given to {@link #answer} alone, and must stand nowhere else: in no
 * name, no title, no message of an exception.
 */
public interface Form {

    /** The name of its one field. */
    String FIELD = "words";

    /** The page with an empty field. */
    View empty();

    /** The page that answers what was typed. It is made for one reader and never kept. */
    View answer(String typed);
}
