package cairn.site;

/**
 * Names one state of the whole content at one time: equal versions mean equal pages.
 *
 * @param value a hash of all content files, in hexadecimal; behind it, how many changes of the timeline have passed
 */
public record SiteVersion(String value) {

    @Override
    public String toString() {
        return value;
    }
}
