package cairn.search;

/**
 * What something is that can be found. The weights are the one place that puts help before explanation: what is found is
 * ordered by how well its words fit, times the weight.
 */
public enum Kind {
    /** The steps for something that has happened. */
    STEPS("steps", 1.6f),
    /** Somebody who can help. */
    ORGANISATION("organisation", 1.5f),
    /** A page that helps. */
    PAGE("page", 1.3f),
    /** A part of such a page. */
    PART("part", 1.1f),
    /** A page about the site itself. */
    ABOUT("page", 1.0f),
    /** A part of such a page. */
    PART_ABOUT("part", 0.9f),
    /** Somebody who has more to read. */
    READING("organisation", 0.8f),
    /** A page that explains. */
    EXPLANATION("page", 0.8f),
    /** A part of such a page. */
    PART_EXPLANATION("part", 0.7f);

    private final String word;
    private final float weight;

    Kind(String word, float weight) {
        this.word = word;
        this.weight = weight;
    }

    /** The key of its name among the words of the search. */
    public String word() {
        return word;
    }

    float weight() {
        return weight;
    }

    /** What a part is of a page of this kind. */
    Kind part() {
        return switch (this) {
            case ABOUT -> PART_ABOUT;
            case EXPLANATION -> PART_EXPLANATION;
            default -> PART;
        };
    }

    boolean isPart() {
        return word.equals(PART.word);
    }
}
