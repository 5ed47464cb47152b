package cairn.source;

import cairn.markdown.HiddenCharacters;
import cairn.site.SourceRef;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a file of bytes or of a text, and tells what keeps it from being published whatever it says. The file is made
 * as well as it can be, so that one such fault does not look like many.
 */
public record SourceText(String path, Problems problems) {

    private static final Pattern CONFLICT =
            Pattern.compile("(?m)^<{7}(?: .*)?$|^(?:={7}|\\|{7} .*)$(?s:.*?)^>{7}(?: .*)?$|^>{7}(?: .*)?$");

    /** The file with those bytes; nothing where they are no text at all. */
    public Optional<SourceFile> of(byte[] bytes) {
        CharBuffer start = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), start, true);
        String read = start.flip().toString();
        int end = read.indexOf('\0');
        if (result.isError() || end >= 0) {
            tell(
                    "not-utf-8",
                    plain(end < 0 ? read : read.substring(0, end)),
                    "This file is not saved as UTF-8 text, as can be seen here.",
                    "Save it again as UTF-8.");
            return isNoText(bytes) ? Optional.empty() : Optional.of(new SourceFile(path, plain(guess(bytes))));
        }
        return Optional.of(of(read));
    }

    /** No encoding of one byte a letter has a null in it; UTF-16 has one in every other place. */
    private static boolean isNoText(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    }

    private static String guess(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The file with that text. */
    public SourceFile of(String written) {
        return new SourceFile(path, withoutConflicts(withoutHidden(plain(written))));
    }

    private String withoutHidden(String text) {
        OptionalInt hidden = HiddenCharacters.find(text);
        if (hidden.isEmpty()) {
            return text;
        }
        int offset = hidden.getAsInt();
        tell(
                "hidden-character",
                text.substring(0, offset),
                "A character stands here that nobody can see (%s)."
                        .formatted(HiddenCharacters.name(text.codePointAt(offset))),
                "Delete it, or write the words round it anew.");
        return HiddenCharacters.shown(text);
    }

    /** Only the first of the two versions, with empty lines in the place of the other. */
    private String withoutConflicts(String text) {
        Matcher conflict = CONFLICT.matcher(text);
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>") || !conflict.find()) {
            return text;
        }
        tell(
                "merge-conflict",
                text.substring(0, conflict.start()),
                "Two versions of this part of the file stand here, one below the other.",
                "Keep what is right, and take out the lines of <<<<<<<, ======= and >>>>>>>.");
        return conflict.reset()
                .replaceAll(part -> "\n".repeat((int) part.group().lines().count() - 1));
    }

    private void tell(String code, String before, String message, String mend) {
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        String above = before.substring(before.lastIndexOf('\n') + 1);
        int column = above.codePointCount(0, above.length()) + 1;
        problems.error(code, new SourceRef(path, line, column), message, mend);
    }

    /** Line feeds alone as line ends, and no byte order mark. */
    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
