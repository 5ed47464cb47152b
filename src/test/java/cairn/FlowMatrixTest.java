package cairn;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.site.Asking;
import cairn.site.Flow;
import cairn.site.FlowStep;
import cairn.site.Organisation;
import cairn.site.Outcome;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.testing.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every reader there can be goes through the real questions: what has happened, how old they are, how old in the picture,
 * where. Whom each service is for is written down here once more, from what the organisations say of themselves and not
 * from the register, so that a slip in one of the two shows.
 */
class FlowMatrixTest {

    private static final Logger log = LoggerFactory.getLogger(FlowMatrixTest.class);
    private static final Pages PAGES = Pages.unpacked();
    private static final Site SITE =
            CheckedContent.of(Path.of("content"), Clock.systemUTC()).site().orElseThrow();
    private static final Flow FLOW = SITE.flows().get(0);

    /** Each service, by the name on its card, with whom it is for; an age that is not known is no age. */
    private static final Map<String, Predicate<Reader>> FOR = Map.of(
            "Childline", reader -> reader.isUnder(19),
            "Report Remove", reader -> reader.isUnder(18),
            "CEOP Safety Centre", reader -> reader.isUnder(18),
            "SAMH", reader -> reader.isUnder(18) && reader.isInScotland(),
            "Stop NCII", reader -> reader.isAtLeast18() && reader.hasPictureAtLeast18(),
            "Take It Down", Reader::hasPictureUnder18,
            "Revenge Porn Helpline", Reader::isAtLeast18,
            "Samaritans", Reader::isAtLeast18,
            "The police", reader -> true);

    /** What takes pictures down: for those to whom something has happened that has to do with a picture. */
    private static final List<String> REMOVES = List.of("Report Remove", "Stop NCII", "Take It Down");

    private static final List<String> WITHOUT_PICTURE = List.of("nothing-sent", "email");

    static Stream<Reader> everyReader() {
        return Reader.all(
                FLOW.plan().situations().stream().map(text -> text.id()).toList());
    }

    @ParameterizedTest
    @MethodSource("everyReader")
    void isShownAllWhoAreForThemAndNobodyElse(Reader reader) {
        List<String> shown =
                outcome(reader).organisations().stream().map(Organisation::name).toList();
        List<String> wanted = FOR.keySet().stream()
                .filter(name -> FOR.get(name).test(reader))
                .filter(name -> !REMOVES.contains(name) || !WITHOUT_PICTURE.contains(reader.situation()))
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** The words of the page name no service that is for others, in a sentence no more than on a card. */
    @ParameterizedTest
    @MethodSource("everyReader")
    void isToldOfNobodyWhoIsForOthers(Reader reader) {
        String words = page(outcome(reader)).select("main").text();

        FOR.forEach((name, isFor) -> {
            if (!isFor.test(reader)) {
                assertThat(words).doesNotContain(name);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everyReader")
    void meetsTheFirstThingToDoThenTheStepsThenHelpThenUrgentHelp(Reader reader) {
        Outcome outcome = outcome(reader);
        Document page = page(outcome);

        assertThat(page.select("main h2").eachText())
                .startsWith("Do this first", "Then do this")
                .containsSubsequence("If you are thinking about hurting yourself", "Who can help you", "Your answers")
                .endsWith("If you need help now");
        assertThat(page.select("main .urgent a[href='tel:999']")).isNotEmpty();
        assertThat(page.select("main .steps li")).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("everyReader")
    void isAskedNoMoreThanFourQuestionsAndIsNeverToldMoreThanWasSaid(Reader reader) {
        Outcome outcome = outcome(reader);

        assertThat(outcome.given()).hasSizeBetween(2, 4);
        assertThat(outcome.facts().situation()).contains(reader.situation());
    }

    @ParameterizedTest
    @MethodSource("everyReader")
    void findsNoCarelessTraceInAddressOrTitle(Reader reader) {
        Outcome outcome = outcome(reader);
        Stream.concat(
                        outcome.given().stream().map(given -> given.asked().value()),
                        Stream.of(outcome.path().value()))
                .forEach(address -> {
                    assertThat(address).matches("/next(/[0-9a-f]{10})?");
                    assertThat(page(address).title()).matches("Question [1-4]|What to do now");
                    assertThat(page(address).select("meta[name=robots][content=noindex]"))
                            .hasSize(1);
                    assertThat(page(address).select("link[rel=canonical], meta[name=description]"))
                            .isEmpty();
                });
    }

    @Test
    void printsTheWholeMatrix() {
        String table = everyReader().map(this::line).collect(Collectors.joining("\n"));
        log.info("Every reader, what they do first, and who can help:\n{}", table);

        assertThat(table.lines()).hasSizeGreaterThan(100).allMatch(line -> line.split(" \\| ").length == 3);
    }

    @Test
    void everyPageIsReachedByAReader() {
        assertThat(everyReader()
                        .map(reader -> outcome(reader).path())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        FLOW.outcomes().map(Outcome::path).toList());
    }

    /** The first ten letters of the SHA-256 hash of the flow's id, a line feed and the answer, as another program made it. */
    @Test
    void addressesAreTheSameEverywhere() {
        assertThat(FLOW.steps()).containsKey(PagePath.of("/next/9f0884f448"));
    }

    private String line(Reader reader) {
        Outcome outcome = outcome(reader);
        String first = page(outcome).select(".page__opening h2 + p").text();
        return "%s | %s | %s"
                .formatted(
                        reader,
                        first,
                        outcome.organisations().stream().map(Organisation::name).collect(Collectors.joining(", ")));
    }

    private static Outcome outcome(Reader reader) {
        FlowStep step = FLOW.step(FLOW.plan().path()).orElseThrow();
        while (step instanceof Asking asking) {
            String answer = reader.answerTo(asking.question().id());
            step = asking.choices().stream()
                    .filter(choice -> choice.answer().id().equals(answer))
                    .findFirst()
                    .flatMap(choice -> FLOW.step(choice.next()))
                    .orElseThrow();
        }
        return (Outcome) step;
    }

    private static Document page(Outcome outcome) {
        return page(outcome.path().value());
    }

    private static Document page(String address) {
        return Jsoup.parse(
                new String(PAGES.find(SITE, address).orElseThrow().identity().bytes(), StandardCharsets.UTF_8));
    }
}
