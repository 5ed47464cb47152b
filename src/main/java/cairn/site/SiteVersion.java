package cairn.site;

/**
 * Names one state of the whole content: equal versions mean equal pages.
 *
 * @param value a hash of all content files, in hexadecimal
 */
public record SiteVersion(String value) {

    @Override
    public String toString() {
        return value;
    }
}
