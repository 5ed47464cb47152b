package cairn.site;

import java.util.List;

/**
 * The page that asks a question of those who gave the same answers before.
 *
 * @param question the question
 * @param choices its answers and where each leads
 */
public record Asking(PagePath path, Question question, List<Choice> choices, List<Given> given) implements FlowStep {

    /** Its place among the questions that this reader is asked, from 1. */
    public int number() {
        return given.size() + 1;
    }

    /** An answer to choose, and the address it leads to. */
    public record Choice(Answer answer, PagePath next) {}
}
