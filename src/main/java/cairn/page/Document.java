package cairn.page;

import java.util.Optional;

/**
 * A file that is no page.
 *
 * @param mediaType its Content-Type, with the charset where it is text
 * @param bytes what it holds: given away, not to be changed
 * @param name what a saved copy is called, where that is not to be the last part of its address
 */
public record Document(String mediaType, byte[] bytes, Optional<String> name) {

    /** A file that nobody is expected to save. */
    public Document(String mediaType, byte[] bytes) {
        this(mediaType, bytes, Optional.empty());
    }
}
