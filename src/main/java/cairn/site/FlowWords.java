package cairn.site;

/**
 * The words that stand on every page of a flow.
 *
 * @param question what a question is called in the browser's tab and history, before its number
 * @param outcome what an outcome is called there, and its heading
 * @param why above why a question is asked
 * @param first above the one thing to do first
 * @param help above who can help
 * @param answers above what the reader answered
 * @param change the link to another answer
 * @param again the link to the first question
 */
public record FlowWords(
        String question,
        String outcome,
        String why,
        String first,
        String help,
        String answers,
        String change,
        String again) {}
