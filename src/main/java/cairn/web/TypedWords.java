package cairn.web;

import cairn.page.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a reader typed out of the body of a request. The server's own reading of forms is never asked: it names what it
 * cannot read in its log and in what it throws.
 */
final class TypedWords {

    private static final int LARGEST_BODY = 2048;
    private static final String FORM = "application/x-www-form-urlencoded";

    private TypedWords() {}

    /** Whether the body says that it is a form's. */
    static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(FORM);
    }

    /**
     * What was typed into the form's one field, as it was typed; nothing where the body is larger than any form of ours is.
     * A body that is no form's says nothing.
     */
    static Optional<String> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        return body.length > LARGEST_BODY
                ? Optional.empty()
                : Optional.of(field(new String(body, StandardCharsets.ISO_8859_1)));
    }

    /** The Living URL Standard, section 5.1. */
    private static String field(String body) {
        return Stream.of(body.split("&"))
                .filter(pair -> pair.startsWith(Form.FIELD + "="))
                .map(pair -> decoded(pair.substring(Form.FIELD.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // It quotes the text, so it goes no further.
            return "";
        }
    }
}
