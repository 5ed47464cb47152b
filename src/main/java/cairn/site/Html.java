package cairn.site;

/**
 * Markup made by Cairn itself from an author's text: the only text that a template writes unescaped.
 *
 * @param value well-formed HTML with no script, style or outside resource
 */
public record Html(String value) {

    @Override
    public String toString() {
        return value;
    }
}
