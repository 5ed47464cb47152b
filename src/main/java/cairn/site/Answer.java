package cairn.site;

/**
 * One answer to a question of a flow, as its author wrote it.
 *
 * @param id unlike the other answers' to the same question; the addresses behind it hang on it
 * @param label the words that a reader chooses
 * @param facts what it says of the reader
 * @param next the id of the question it leads to, or {@link #OUTCOME}
 * @param source where it stands
 */
public record Answer(String id, String label, Facts facts, String next, SourceRef source) {

    /** Where an answer leads after which nothing more is asked. */
    public static final String OUTCOME = "outcome";
}
