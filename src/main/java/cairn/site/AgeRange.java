package cairn.site;

/**
 * Ages in whole years, both ends included.
 *
 * @param from the youngest
 * @param to the oldest
 */
public record AgeRange(int from, int to) {

    /** The age that stands for "no upper limit". */
    public static final int NO_LIMIT = 150;

    /** @throws IllegalArgumentException where the range is empty or not an age */
    public AgeRange {
        if (from < 0 || to > NO_LIMIT || from > to) {
            throw new IllegalArgumentException("ages from %d to %d are not a range".formatted(from, to));
        }
    }

    /** Whether somebody of that age belongs. */
    public boolean includes(int age) {
        return from <= age && age <= to;
    }

    /** Whether everybody in the other range belongs. */
    public boolean covers(AgeRange other) {
        return includes(other.from) && includes(other.to);
    }
}
