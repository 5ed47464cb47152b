package cairn.search;

import cairn.site.Asking;
import cairn.site.FlowStep;
import cairn.site.Organisation;
import cairn.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The help below every result, and in place of one where nothing was found.
 *
 * @param links the questions that lead to what fits, and who can help
 * @param listeners those who listen, each with whom it is for
 */
public record AlwaysThere(List<Link> links, List<Organisation> listeners) {

    /** A link and its words. */
    public record Link(String words, String href) {}

    private static final String LISTEN = "listen";

    static AlwaysThere of(Site site) {
        Stream<Link> flows = site.flows().stream()
                .flatMap(flow -> first(flow.step(flow.plan().path())).stream()
                        .map(words -> new Link(words, flow.plan().path().value())));
        Stream<Link> directory = site.directory().stream()
                .map(list -> new Link(list.title(), list.path().value()));
        return new AlwaysThere(
                Stream.concat(flows, directory).toList(),
                site.organisations().stream()
                        .filter(Organisation::isForReaders)
                        .filter(one ->
                                one.helps().contains(LISTEN) && !one.helps().contains("remove"))
                        .filter(one -> !one.keepsHours())
                        .toList());
    }

    private static Optional<String> first(Optional<FlowStep> step) {
        return step.filter(Asking.class::isInstance)
                .map(asking -> ((Asking) asking).question().title());
    }
}
