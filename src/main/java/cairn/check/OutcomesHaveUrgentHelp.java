package cairn.check;

import cairn.site.Block;
import cairn.site.Outcome;
import cairn.site.Site;
import cairn.site.Situation;
import cairn.source.Problem;
import java.util.stream.Stream;

/** In the middle of what to do, each reader meets the emergency number: who gets this far may be at the end. */
final class OutcomesHaveUrgentHelp implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.flows().stream()
                .flatMap(flow -> flow.outcomes())
                .filter(outcome -> blocks(outcome).noneMatch(block -> isUrgent(block, site)))
                .map(Outcome::situation)
                .distinct()
                .map(OutcomesHaveUrgentHelp::problem);
    }

    private static Stream<Block> blocks(Outcome outcome) {
        return Stream.concat(
                outcome.first().stream(), outcome.sections().stream().flatMap(section -> section.blocks().stream()));
    }

    private static boolean isUrgent(Block block, Site site) {
        return block instanceof Block.UrgentHelp urgent
                && site.urgent().emergency().contacts().contains(urgent.contact());
    }

    private static Problem problem(Situation text) {
        return Problem.error(
                "outcome-without-urgent-help",
                text.page().source(),
                "Some readers of this text are not shown urgent help in it.",
                "Write ::urgent with a contact of emergency.yml, outside of any part for some readers.");
    }
}
