package cairn.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives headings their ids: the author's own, or one made from the words. */
final class HeadingIds {

    /** An id at the end of a heading. */
    static final Pattern WRITTEN = Pattern.compile("[ ]*\\{#([a-z0-9]+(?:-[a-z0-9]+)*)\\}[ ]*$");

    private final Set<String> taken = new HashSet<>();

    /** Cuts a written id off the heading's words and gives it back. */
    Optional<String> takeFrom(Heading heading) {
        // Text round an abbreviation stands in a node of its own.
        Node end = heading.getLastChild() instanceof TextBase base ? base.getLastChild() : heading.getLastChild();
        if (!(end instanceof Text last)) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(last.getChars());
        if (!written.find()) {
            return Optional.empty();
        }
        last.setChars(last.getChars().subSequence(0, written.start()));
        return Optional.of(written.group(1));
    }

    /** The wish itself, or with a number behind it where it is taken. */
    String unique(String wish) {
        String id = wish;
        for (int number = 2; !taken.add(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }

    /** Words as an id: lower-case letters, digits and hyphens. */
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[’']", "").replaceAll("[^a-z0-9]+", "-");
        String trimmed = slug.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "section" : trimmed;
    }
}
