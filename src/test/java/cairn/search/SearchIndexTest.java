package cairn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index of the real content finds. */
class SearchIndexTest {

    private static final SearchedSite SITE = site();

    @ParameterizedTest
    @CsvSource({
        "sextorsion, sextortion",
        "blakmail, blackmail",
        "blackmale, blackmail",
        "snapchatt, snapchat",
        "childlien, childline",
        "child line, childline",
        "samaratins, samaritans",
        "THREATENING, threaten",
        "photo\u2019s, photos",
        "p\u00f3lice, police",
        "I\u2019ve PAID!!!, paid"
    })
    void forgivesSlipsEndingsAndAccents(String typed, String meant) {
        assertThat(SITE.find(typed))
                .isNotEmpty()
                .first()
                .isEqualTo(SITE.find(meant).get(0));
    }

    @Test
    void putsHelpBeforeExplanation() {
        List<Kind> kinds =
                SITE.results("blackmail picture").stream().map(Findable::kind).toList();

        assertThat(kinds.get(0)).isEqualTo(Kind.STEPS);
        assertThat(SITE.find("online blackmail").indexOf("/online-blackmail/what-it-is"))
                .isGreaterThan(SITE.find("online blackmail").indexOf("/online-blackmail"));
        assertThat(Stream.of(Kind.values()).map(Kind::weight))
                .isSortedAccordingTo((one, other) -> Float.compare(other, one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "police", "help", "what to do now", "my friend", "threat"})
    void findsOnePlaceOfEachPageAndEachTitleOnce(String typed) {
        assertThat(SITE.results(typed)).extracting(Findable::page).doesNotHaveDuplicates();
        assertThat(SITE.results(typed))
                .extracting(Findable::title)
                .doesNotHaveDuplicates()
                .hasSizeBetween(1, SearchIndex.MOST);
    }

    @Test
    void findsTitlesThatAreMadeOfSmallWords() {
        assertThat(SITE.find("what to do now")).startsWith("/online-blackmail/what-to-do");
        assertThat(SITE.find("take it down")).startsWith("take-it-down");
    }

    @Test
    void findsPagesInOtherLanguages() throws IOException {
        SearchedSite site = SearchedSite.withDrafts();

        assertThat(site.find("Nie p\u0142a\u0107")).first().asString().startsWith("/pl/");
        assertThat(site.find("nie plac")).first().asString().startsWith("/pl/");
        assertThat(site.find("poileas")).first().asString().startsWith("/gd/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzxq", "", "   ", "!!!", "*:*", "title:paid~9zz", "\uD83D\uDE00"})
    void takesWhatIsTypedForWords(String typed) {
        assertThat(SITE.find(typed)).doesNotContain("emergency");
    }

    @Test
    void boundsTheWorkForWhateverIsTyped() {
        String words = "abcdefg bcdefgh cdefghi ".repeat(100) + "a".repeat(5_000) + " \u0000 \uFFFF";

        assertThat(SITE.find(words)).hasSizeLessThanOrEqualTo(SearchIndex.MOST);
    }

    @Test
    void saysNothingInTheWordsOfACriminal() {
        assertThat(SITE.results("pay or they all get it"))
                .extracting(Findable::sentence)
                .noneMatch(sentence -> sentence.contains("Pay me"));
    }

    @Test
    void saysOfEveryResultWhatItIs() {
        assertThat(Findables.of(SearchedSite.SITE, SearchedSite.SEARCH))
                .hasSizeGreaterThan(100)
                .allSatisfy(found -> {
                    assertThat(found.title()).isNotBlank();
                    assertThat(found.sentence()).isNotBlank().doesNotContain("<", "&amp;", "&quot;");
                    assertThat(found.text()).doesNotContain("</", "&lt;", "&quot;");
                    assertThat(SearchedSite.SEARCH.words())
                            .containsKey(found.kind().word());
                });
    }

    private static SearchedSite site() {
        try {
            return SearchedSite.whole();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
