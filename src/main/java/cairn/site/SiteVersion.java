package cairn.site;

/**
 * Names one state of the whole content at one time: equal versions mean equal pages.
 *
 * @param lasting a hash of all content files, in hexadecimal; behind it, how many changes of the timeline have passed
 * @param openings names who is open; empty where nothing is said of it
 */
public record SiteVersion(String lasting, String openings) {

    /** A version that says nothing of who is open. */
    public SiteVersion(String lasting) {
        this(lasting, "");
    }

    /** Both as one name. */
    public String value() {
        return openings.isEmpty() ? lasting : lasting + "-" + openings;
    }

    @Override
    public String toString() {
        return value();
    }
}
