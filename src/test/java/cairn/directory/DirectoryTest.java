package cairn.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentReader;
import cairn.page.Pages;
import cairn.site.Audience;
import cairn.site.ContactMethod;
import cairn.site.Facet;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.site.UkTime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory of the real register, at hours at which somebody is open and at others. */
class DirectoryTest {

    private static final Timeline TIMELINE =
            ContentReader.read(Path.of("content")).timeline().orElseThrow();
    private static final Pages PAGES = Pages.unpacked();
    private static final String TUESDAY = "2026-11-24 11:00";
    private static final String SUNDAY_NIGHT = "2026-11-22 02:00";
    private static final String ST_ANDREWS = "2026-11-30 11:00";

    @ParameterizedTest
    @ValueSource(strings = {TUESDAY, SUNDAY_NIGHT, ST_ANDREWS, "2026-12-25 12:00"})
    void neverListsAClosedLineFirst(String moment) {
        Site site = TIMELINE.at(UkTime.parse(moment));

        assertThat(Choice.all()).hasSize(80).allSatisfy(choice -> {
            Listing listing = Listing.of(site, choice);
            assertThat(Stream.concat(listing.open().stream(), listing.rest().stream()))
                    .isNotEmpty();
        });
    }

    @Test
    void neverListsAClosedLineFirstWhereNoHourIsTold() {
        Site site = TIMELINE.lastingAt(UkTime.parse(TUESDAY));

        assertThat(names(site, "201")).last().isEqualTo("Revenge Porn Helpline");
        assertThat(names(site, "201")).first().isEqualTo("The police");
    }

    @Test
    void listsWhoIsOpenBeforeWhoIsClosed() {
        assertThat(names(at(TUESDAY), "211")).containsExactly("Revenge Porn Helpline", "Samaritans");
        assertThat(names(at(SUNDAY_NIGHT), "211")).containsExactly("Samaritans", "Revenge Porn Helpline");
        assertThat(names(at(ST_ANDREWS), "211")).containsExactly("Samaritans", "Revenge Porn Helpline");
    }

    @Test
    void saysTheStateInWords() {
        assertThat(card(at(TUESDAY), "211", "Revenge Porn Helpline")).contains("Open now, until 4pm.");
        assertThat(card(at(SUNDAY_NIGHT), "211", "Revenge Porn Helpline")).contains("Opens Monday 10am.");
        assertThat(card(at(ST_ANDREWS), "211", "Revenge Porn Helpline"))
                .contains("May be closed for a bank holiday. Opens Tuesday 10am at the latest.");
        assertThat(card(at(TUESDAY), "211", "Samaritans")).contains("Always open.");
        assertThat(card(at(TUESDAY), "110", "Childline")).doesNotContain("pen now", "losed");
    }

    @Test
    void showsOthersAboveWhereAllWhoFitAreClosed() {
        assertThat(names(at(SUNDAY_NIGHT), "241")).containsExactly("The police", "Samaritans", "Revenge Porn Helpline");
    }

    @Test
    void helpsWhereNobodyFits() {
        assertThat(document(at(TUESDAY), "121").select(".choices__note").text())
                .isEqualTo("Nobody here does all of that. These come nearest.");
        assertThat(names(at(TUESDAY), "121")).containsExactly("Report Remove", "Take It Down");
        assertThat(names(at(TUESDAY), "113")).containsExactly("Childline");
    }

    @Test
    void sendsNobodyWhereTheyAreNotServed() {
        Site site = at(SUNDAY_NIGHT);

        assertThat(Choice.all().filter(choice -> choice.word(Facet.FOR).isPresent()))
                .allSatisfy(choice -> {
                    Listing listing = Listing.of(site, choice);
                    assertThat(Stream.of(listing.open(), listing.rest(), listing.closed())
                                    .flatMap(List::stream))
                            .allMatch(
                                    one -> Facet.FOR.fits(choice.word(Facet.FOR).orElseThrow(), one));
                });
        assertThat(site.organisations().stream().filter(one -> one.serves().contains(Audience.UNDER_18)))
                .allMatch(one -> one.ageNow().map(ages -> ages.from() < 18).orElse(true));
        assertThat(site.organisations().stream().filter(one -> one.serves().contains(Audience.ADULTS)))
                .allMatch(one -> one.ageNow().map(ages -> ages.to() > 17).orElse(true));
    }

    @Test
    void listsEverybodyAndEveryWayToReachThem() {
        Site site = at(TUESDAY);

        assertThat(names(site, ""))
                .containsExactlyInAnyOrderElementsOf(
                        site.organisations().stream().map(Organisation::name).toList());
        assertThat(document(site, "").select(".card a").eachText())
                .containsAll(site.organisations().stream()
                        .flatMap(one -> one.contacts().stream())
                        .filter(contact -> contact.href().isPresent())
                        .map(ContactMethod::linkText)
                        .toList());
    }

    @Test
    void tellsNothingOfTheChoiceInAddressOrTitle() {
        Site site = at(TUESDAY);

        assertThat(PAGES.addresses(site).stream().filter(address -> address.startsWith("/who-can-help/")))
                .hasSize(79)
                .allMatch(address -> address.matches("/who-can-help/\\d{3}"));
        assertThat(document(site, "213").title()).isEqualTo("Find who can help you (list 213) - Online safety help");
        assertThat(document(site, "213").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(document(site, "").select("meta[name=robots]")).isEmpty();
        assertThat(document(site, "").select("link[rel=canonical]").attr("href"))
                .endsWith("/who-can-help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "400", "050", "004", "20", "2011", "abc", "201/1"})
    void hasNoPageForAChoiceThatThereIsNot(String code) {
        assertThat(PAGES.find(at(TUESDAY), "/who-can-help/" + code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', /who-can-help/200, Someone 18 or over",
        "213, /who-can-help/113, Someone under 18",
        "213, /who-can-help/013, Anyone"
    })
    void changesOneAnswerByEachLink(String code, String to, String words) {
        assertThat(document(at(TUESDAY), code)
                        .select(".choices a[href='%s']".formatted(to))
                        .text())
                .contains(words);
    }

    @Test
    void marksWhatWasChosen() {
        assertThat(document(at(TUESDAY), "213")
                        .select(".choices [aria-current]")
                        .eachText())
                .containsExactly("Someone 18 or over", "Someone to listen", "By text, sign or relay");
        assertThat(document(at(TUESDAY), "").select(".choices [aria-current]").eachText())
                .containsExactly("Anyone", "Any help", "Any way");
    }

    @Test
    void keepsTheCodesOfChoicesForEver() {
        assertThat(Facet.FOR.choices()).startsWith("under-18", "adults", "parents");
        assertThat(Facet.DOES.choices()).startsWith("listen", "remove", "report", "advise");
        assertThat(Facet.BY.choices()).startsWith("phone", "online", "silent");
        assertThat(Choice.all().filter(choice -> !choice.equals(Choice.NONE)))
                .allSatisfy(choice -> assertThat(Choice.of(choice.code())).contains(choice));
    }

    private static Site at(String moment) {
        return TIMELINE.at(UkTime.parse(moment));
    }

    private static List<String> names(Site site, String code) {
        return document(site, code).select(".card h3").eachText();
    }

    private static String card(Site site, String code, String name) {
        return document(site, code)
                .select(".card:has(h3:containsOwn(%s))".formatted(name))
                .text();
    }

    private static Document document(Site site, String code) {
        String address = code.isEmpty() ? "/who-can-help" : "/who-can-help/" + code;
        return Jsoup.parse(
                new String(PAGES.find(site, address).orElseThrow().identity().bytes(), StandardCharsets.UTF_8));
    }
}
