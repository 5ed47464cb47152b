package cairn.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** HTML as it is written, piece by piece. Whatever an author wrote is escaped here. */
final class Writing {

    private final StringBuilder html = new StringBuilder();

    /** Adds what is markup. */
    Writing markup(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds words (HTML, section 13.1.4). */
    Writing text(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(letter);
            }
        }
        return this;
    }

    /** Adds an attribute to the tag that is being written; what is an entity in its value stays one. */
    Writing attribute(String name, CharSequence value) {
        html.append(' ').append(name).append("=\"");
        html.append(Escaping.escapeHtml(value, true)).append('"');
        return this;
    }

    /** Begins a line, where none has just begun. */
    Writing line() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
