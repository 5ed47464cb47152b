package cairn.site;

import java.util.List;
import java.util.Optional;

/** What stands behind some answers. */
sealed interface FlowNode {

    /** Whether a reader is asked and told the same here as there. */
    boolean saysWhat(FlowNode other);

    /**
     * A question.
     *
     * @param behind what stands behind each of its answers; nothing where the plan does not say what
     */
    record Ask(Question question, List<Optional<FlowNode>> behind) implements FlowNode {

        @Override
        public boolean saysWhat(FlowNode other) {
            if (!(other instanceof Ask ask) || !question.equals(ask.question)) {
                return false;
            }
            for (int i = 0; i < behind.size(); i++) {
                if (!same(behind.get(i), ask.behind.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean same(Optional<FlowNode> one, Optional<FlowNode> other) {
            return one.isEmpty()
                    ? other.isEmpty()
                    : other.filter(one.get()::saysWhat).isPresent();
        }
    }

    /** What to do. */
    record End(
            Facts facts,
            Situation situation,
            List<Block> first,
            List<Section> sections,
            List<Organisation> organisations)
            implements FlowNode {

        @Override
        public boolean saysWhat(FlowNode other) {
            return other instanceof End end
                    && situation.equals(end.situation)
                    && first.equals(end.first)
                    && sections.equals(end.sections)
                    && organisations.equals(end.organisations);
        }
    }
}
