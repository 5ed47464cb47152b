package cairn.check;

import cairn.site.Flow;
import cairn.site.Mention;
import cairn.site.Organisation;
import cairn.site.Outcome;
import cairn.site.Site;
import cairn.source.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever is told of an organisation is served by it, by the age now, the age in the picture and the place, as far as the
 * answers say: no child is sent to a service for adults, and no adult to one for children.
 */
final class OutcomesNameHelpThatFits implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        Map<String, Organisation> owners = new TreeMap<>();
        site.organisations().forEach(organisation -> {
            owners.put(organisation.id(), organisation);
            organisation.contacts().forEach(contact -> owners.put(contact.id(), organisation));
        });
        return site.flows().stream().flatMap(flow -> check(flow, owners));
    }

    private static Stream<Problem> check(Flow flow, Map<String, Organisation> owners) {
        return flow
                .outcomes()
                .flatMap(outcome -> outcome.situation().mentions().stream()
                        .filter(mention -> mention.isShownTo(outcome.facts()))
                        .flatMap(mention -> check(outcome, mention, Optional.ofNullable(owners.get(mention.id())))))
                .collect(Collectors.toMap(Problem::place, problem -> problem, (first, other) -> first))
                .values()
                .stream();
    }

    private static Stream<Problem> check(Outcome outcome, Mention mention, Optional<Organisation> named) {
        return named.filter(organisation -> !outcome.facts().allow(organisation)).stream()
                .map(organisation -> Problem.error(
                        "flow-wrong-service",
                        mention.source(),
                        "%s is not for everyone who is told of it here: not for all who answer %s."
                                .formatted(organisation.name(), OutcomesSayWhatToDoFirst.answers(outcome)),
                        "Put it into a part for those whom it serves, such as \"::: for under-18\", or take it away."));
    }
}
