package cairn.site;

import java.util.List;

/**
 * The page that says what to do to those who gave the same answers.
 *
 * @param situation the text that it is taken from
 * @param facts what the answers say
 * @param first the one thing to do first
 * @param sections the steps after it, and what else there is to say
 * @param organisations who can help, the most wanted first
 */
public record Outcome(
        PagePath path,
        Situation situation,
        Facts facts,
        List<Block> first,
        List<Section> sections,
        List<Organisation> organisations,
        List<Given> given)
        implements FlowStep {}
