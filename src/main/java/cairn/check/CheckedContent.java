package cairn.check;

import cairn.content.ContentReader;
import cairn.content.ContentTree;
import cairn.content.ReadContent;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.FileText;
import cairn.source.Problem;
import cairn.source.Sources;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A content folder, read and held against every rule at each moment of its timeline.
 *
 * @param timeline the site of each moment, only where nothing keeps it from being published
 * @param site the site of the moment at which the folder was read, where there is a timeline
 * @param problems everything found, in the order of files and lines
 * @param sources the texts that they are about
 * @param words the words of every file that could be read
 */
public record CheckedContent(
        Optional<Timeline> timeline,
        Optional<Site> site,
        List<Problem> problems,
        Sources sources,
        List<FileText> words) {

    /**
     * What a folder says.
     *
     * @throws java.io.UncheckedIOException where the folder itself cannot be listed
     */
    public static CheckedContent of(Path folder, Clock clock) {
        return of(folder, Map.of(), clock);
    }

    /**
     * What a folder would say with some files written otherwise, or written at all.
     *
     * @param unsaved their texts, by their paths below the folder
     * @throws java.io.UncheckedIOException where the folder itself cannot be listed
     */
    public static CheckedContent of(Path folder, Map<String, String> unsaved, Clock clock) {
        return of(folder, unsaved, clock, new CheckMemory());
    }

    /** The same, without looking again at what the memory holds from the round before. */
    public static CheckedContent of(Path folder, Map<String, String> unsaved, Clock clock, CheckMemory memory) {
        return of(ContentReader.read(folder, unsaved, memory.content()), clock, memory);
    }

    /**
     * The same for what lies in the folder now, opening only the files that are not as the file system said of them when
     * they were opened last. What that misses, {@link cairn.content.ContentMemory#forgetWhatDiffers} finds.
     */
    public static CheckedContent ofChanged(Path folder, ContentTree tree, Clock clock, CheckMemory memory) {
        return of(ContentReader.readChanged(folder, tree, memory.content()), clock, memory);
    }

    private static CheckedContent of(ReadContent content, Clock clock, CheckMemory memory) {
        Instant now = clock.instant();
        Stream<Problem> ofRules = content.timeline().stream()
                .flatMap(
                        timeline -> memory
                                .outline()
                                .of(timeline, content.sources(), now, () -> ofOutline(timeline, clock, now))
                                .stream());
        Stream<Problem> ofWords = content.timeline().stream()
                .flatMap(timeline -> WholeTimeline.softenDrafts(timeline, contentRules(content, memory)));
        List<Problem> problems = Stream.of(content.problems().stream(), ofRules, ofWords)
                .flatMap(part -> part)
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
        Optional<Timeline> timeline =
                content.timeline().filter(read -> problems.stream().noneMatch(Problem::isError));
        return new CheckedContent(
                timeline, timeline.map(good -> good.at(now)), problems, content.sources(), content.texts());
    }

    /** Those of the problems that keep it from being published. */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    private static List<Problem> ofOutline(Timeline timeline, Clock clock, Instant now) {
        return Stream.concat(
                        timelessRules(clock).flatMap(rule -> rule.check(timeline.whole())),
                        WholeTimeline.check(timeline, now, rules()))
                .toList();
    }

    private static Stream<Problem> contentRules(ReadContent content, CheckMemory memory) {
        return Stream.of(
                        new LinksSayWhereTheyGo(memory.wordsOfLinks()),
                        new OneTextMeansOneTarget(memory.targetsOfWords()),
                        new NumbersStandInTheRegister(memory.numbers()),
                        new HeadingsDiffer(memory.headings()),
                        new PagesCanBeFound(),
                        new OrganisationsAreUsed(),
                        new SearchWordsStandOnThePages(memory.meanings()),
                        new HouseStyleHolds(memory.wording()),
                        new ReadingStaysEasy(memory.wording()))
                .flatMap(rule -> rule.check(content));
    }

    /** Those that look only at what is the same at every moment: holding them against each would tell nothing more. */
    private static Stream<Rule> timelessRules(Clock clock) {
        return Stream.of(
                new UrgentHelpHasANumber(),
                new FactsArePersonallyChecked(),
                new SettingsAreForLaunch(clock),
                new BankHolidaysReachFar(clock),
                new ReviewsAreInTime(clock),
                new FlowsHaveNoDeadEnds(),
                new FlowsHaveNoLoops(),
                new FlowsReachEverything(),
                new FlowsAskLittle(),
                new AnswersCanBeTrue(),
                new OutcomesSayWhatToDoFirst(),
                new OutcomesHaveUrgentHelp(),
                new OutcomesNameHelpThatFits());
    }

    private static List<Rule> rules() {
        return List.of(
                new LinksNameAPartOfThePage(),
                new RedirectsLeadToAPage(),
                new WhatIsGoneHasNoPage(),
                new TitlesAreUnique(),
                new PageIdsAreUnique());
    }
}
