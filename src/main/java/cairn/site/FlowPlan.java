package cairn.site;

import java.util.List;
import java.util.Optional;

/**
 * A few questions that lead each reader to what fits, as their author wrote them.
 *
 * @param id the name of its folder
 * @param path the address of the first question; the others stand below it
 * @param title what it is called in lists and diagrams
 * @param words the words that stand on each of its pages
 * @param questions the first one first
 * @param situations the texts that it can lead to, in the order of their files
 * @param source its file
 */
public record FlowPlan(
        String id,
        PagePath path,
        String title,
        FlowWords words,
        List<Question> questions,
        List<Situation> situations,
        SourceRef source) {

    /** @throws IllegalArgumentException where nothing is asked */
    public FlowPlan {
        questions = List.copyOf(questions);
        situations = List.copyOf(situations);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("the flow %s asks nothing".formatted(id));
        }
    }

    /** The question with that id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The text for what has happened to somebody of whom this is known. */
    public Optional<Situation> situation(Facts facts) {
        return facts.situation().flatMap(this::situation);
    }

    /** The text with that id. */
    public Optional<Situation> situation(String id) {
        return situations.stream().filter(text -> text.id().equals(id)).findFirst();
    }
}
