package cairn.page;

import java.util.Optional;

/**
 * A page that takes what a reader types. What was typed is given to {@link #find} alone, and must stand nowhere else: in no
 * name, no title, no message of an exception, and not in what was found.
 */
public interface Form {

    /** The name of its one field. */
    String FIELD = "words";

    /** The page with an empty field. */
    View empty();

    /** What answers those words, in a few bytes that hold none of them; nothing where they say nothing. */
    Optional<byte[]> find(String typed);

    /** The page that shows what was found. It is made for one reader and never kept. */
    View show(byte[] found);
}
