package cairn.site;

import java.util.List;

/** A page of a flow. */
public sealed interface FlowStep permits Asking, Outcome {

    /** Its address, which says nothing of the answers. */
    PagePath path();

    /** What was answered on the way to it. */
    List<Given> given();

    /**
     * An answer that was given on the way.
     *
     * @param question what was asked
     * @param answer what was chosen
     * @param asked the page that asked
     */
    record Given(Question question, Answer answer, PagePath asked) {}
}
