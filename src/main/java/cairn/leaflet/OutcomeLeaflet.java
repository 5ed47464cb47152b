package cairn.leaflet;

import cairn.site.Block;
import cairn.site.FlowPlan;
import cairn.site.Language;
import cairn.site.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to do, on paper: the first thing first, then the steps, then who can help. */
final class OutcomeLeaflet {

    /** Sections of a page have ids of their own making; none of them begins so. */
    private static final String HELP = "-help";

    /** The first section has the steps. Who can help stands right behind them, on the side that is seen first. */
    private static final int STEPS = 1;

    private static final int LEVEL = 3;

    private OutcomeLeaflet() {}

    /** What stands on it. What was answered does not: paper is seen by others. */
    static LeafletView view(FlowPlan plan, Outcome outcome) {
        List<Block> cards = List.of(new Block.OrganisationCards(LEVEL, outcome.organisations()));
        LeafletPart help = LeafletPart.of(HELP, plan.words().help(), Language.ENGLISH, cards);
        List<LeafletPart> parts = new ArrayList<>(outcome.sections().stream()
                .map(section -> LeafletPart.of(section.id(), 2, section))
                .toList());
        parts.add(Math.min(STEPS, parts.size()), help);
        return new LeafletView(
                Language.ENGLISH,
                plan.words().outcome(),
                plan.words().outcome(),
                Optional.of(plan.words().first()),
                outcome.first(),
                List.copyOf(parts),
                Map.of());
    }
}
