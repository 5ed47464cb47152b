package cairn.site;

import cairn.site.FlowStep.Given;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives each question and each outcome behind the same answers a page with an address. */
final class FlowPages {

    /** How much of a hash stands in an address: so much that no two pages meet. */
    private final FlowPlan plan;

    private final Map<PagePath, FlowStep> steps = new LinkedHashMap<>();

    private FlowPages(FlowPlan plan) {
        this.plan = plan;
    }

    /** The pages by their addresses, in the order of the answers, the first question first. */
    static Map<PagePath, FlowStep> of(FlowPlan plan, List<Organisation> register) {
        FlowPages pages = new FlowPages(plan);
        pages.add(new FlowTree(plan, register).root(), List.of());
        return Collections.unmodifiableMap(pages.steps);
    }

    private void add(FlowNode node, List<Given> given) {
        PagePath path = path(given);
        if (node instanceof FlowNode.End end) {
            steps.put(path, outcome(end, path, given));
        } else if (node instanceof FlowNode.Ask ask) {
            List<List<Given>> ways = ask.question().answers().stream()
                    .map(answer -> with(given, new Given(ask.question(), answer, path)))
                    .toList();
            steps.put(path, new Asking(path, ask.question(), choices(ask, ways), given));
            IntStream.range(0, ways.size()).forEach(i -> ask.behind().get(i).ifPresent(next -> add(next, ways.get(i))));
        }
    }

    private List<Asking.Choice> choices(FlowNode.Ask ask, List<List<Given>> ways) {
        return IntStream.range(0, ways.size())
                .filter(i -> ask.behind().get(i).isPresent())
                .mapToObj(i -> new Asking.Choice(ask.question().answers().get(i), path(ways.get(i))))
                .toList();
    }

    private static Outcome outcome(FlowNode.End end, PagePath path, List<Given> given) {
        return new Outcome(path, end.situation(), end.facts(), end.first(), end.sections(), end.organisations(), given);
    }

    private static List<Given> with(List<Given> given, Given one) {
        List<Given> more = new ArrayList<>(given);
        more.add(one);
        return List.copyOf(more);
    }

    /** The same on every machine, as long as the ids are the same; what was answered cannot be read in it. */
    private PagePath path(List<Given> given) {
        if (given.isEmpty()) {
            return plan.path();
        }
        String answers = given.stream()
                .map(one -> one.question().id() + "=" + one.answer().id())
                .collect(Collectors.joining("\n", plan.id() + "\n", ""));
        return plan.path().resolve(Slug.of(QuietName.of(answers)));
    }
}
