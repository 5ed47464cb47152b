package cairn.site;

import java.util.List;

/**
 * A question of a flow, as its author wrote it.
 *
 * @param id unlike the other questions'
 * @param title the question itself
 * @param why one sentence on why it is asked
 * @param answers in the order in which they are offered
 * @param source where it stands
 */
public record Question(String id, String title, String why, List<Answer> answers, SourceRef source) {

    /** @throws NullPointerException where an answer is missing */
    public Question {
        answers = List.copyOf(answers);
    }
}
