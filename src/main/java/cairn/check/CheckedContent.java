package cairn.check;

import cairn.content.ContentReader;
import cairn.content.Problem;
import cairn.content.ReadContent;
import cairn.site.Site;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A content folder, read and held against every rule.
 *
 * @param site the site, only where nothing keeps it from being published
 * @param problems everything found, in the order of files and lines
 */
public record CheckedContent(Optional<Site> site, List<Problem> problems) {

    /**
     * What a folder says.
     *
     * @throws java.io.UncheckedIOException where the folder itself cannot be listed
     */
    public static CheckedContent of(Path folder, Clock clock) {
        ReadContent content = ContentReader.read(folder);
        Stream<Problem> ofRules =
                content.site().stream().flatMap(site -> rules(clock).stream().flatMap(rule -> rule.check(site)));
        List<Problem> problems = Stream.concat(content.problems().stream(), ofRules)
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
        return new CheckedContent(
                content.site().filter(site -> problems.stream().noneMatch(Problem::isError)), problems);
    }

    /** Those of the problems that keep it from being published. */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    private static List<Rule> rules(Clock clock) {
        return List.of(
                new LinksNameAPartOfThePage(),
                new RedirectsLeadToAPage(),
                new TitlesAreUnique(),
                new UrgentHelpHasANumber(),
                new ReviewsAreInTime(clock),
                new FactsArePersonallyChecked(),
                new SettingsAreForLaunch(clock));
    }
}
