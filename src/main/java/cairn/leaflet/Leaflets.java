package cairn.leaflet;

import cairn.site.Flow;
import cairn.site.Outcome;
import cairn.site.PagePath;
import cairn.site.QuietName;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/** The leaflets of a site: one of each topic in each language that it opens in, and one of each outcome. */
final class Leaflets {

    private static final String TYPE = ".pdf";

    private Leaflets() {}

    /** All of them, topics first. */
    static Stream<Leaflet> of(Site site) {
        return Stream.concat(
                site.languages().stream()
                        .flatMap(language -> site.topics().stream()
                                .map(topic -> site.translations().in(language, topic))
                                .filter(topic -> topic.front().language().equals(language))
                                .map(topic -> of(site, topic))),
                site.flows().stream().flatMap(flow -> flow.outcomes().map(outcome -> of(flow, outcome))));
    }

    /** The one at that address. */
    static Optional<Leaflet> at(Site site, String address) {
        return address.endsWith(TYPE)
                ? of(site).filter(leaflet -> leaflet.address().equals(address)).findFirst()
                : Optional.empty();
    }

    /** The one of the page at that address. */
    static Optional<Leaflet> of(Site site, PagePath page) {
        return site.topic(page)
                .filter(topic -> topic.path().equals(page))
                .map(topic -> of(site, topic))
                .or(() -> site.flows().stream()
                        .flatMap(flow -> flow
                                .step(page)
                                .filter(Outcome.class::isInstance)
                                .map(outcome -> of(flow, (Outcome) outcome))
                                .stream())
                        .findFirst());
    }

    private static Leaflet of(Site site, Topic topic) {
        return new Leaflet(
                quiet(topic.path()),
                topic.path(),
                topic.front(),
                topic.leaflet().stream()
                        .map(link -> link.source())
                        .findFirst()
                        .orElse(topic.front().titleSource()),
                () -> TopicLeaflet.view(site, topic));
    }

    private static Leaflet of(Flow flow, Outcome outcome) {
        return new Leaflet(
                outcome.path() + TYPE,
                outcome.path(),
                outcome.situation().page(),
                outcome.situation().page().titleSource(),
                () -> OutcomeLeaflet.view(flow.plan(), outcome));
    }

    /** Downloads are listed by their addresses, which are kept longer than the history: so this one has no word in it. */
    private static String quiet(PagePath topic) {
        return "/" + QuietName.of(topic.value()) + TYPE;
    }
}
