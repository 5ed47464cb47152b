package cairn.page;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Review;
import cairn.site.Site;
import cairn.site.SourceRef;
import cairn.testing.SiteBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Site ONE_TOPIC = site().topic("help", "first", "second", "third")
            .footer(page("/about"))
            .build();
    private static final Site TWO_TOPICS =
            site().topic("help", "first").topic("other").build();

    private final Views views = new Views(new InterfaceWords(), new Wings(List.of()));

    @Test
    void opensWithTheHelpItselfWhileThereIsOneTopic() {
        assertThat(find(ONE_TOPIC, "/")).isInstanceOf(TopicView.class).isEqualTo(find(ONE_TOPIC, "/help"));
    }

    @Test
    void opensWithAListOfTopicsWhenThereAreMore() {
        assertThat(find(TWO_TOPICS, "/"))
                .isInstanceOfSatisfying(
                        TopicsView.class, list -> assertThat(list.topics()).isEqualTo(TWO_TOPICS.topics()));
        assertThat(find(TWO_TOPICS, "/help")).isInstanceOf(TopicView.class);
    }

    @Test
    void namesTheOneAddressThatTheHelpIsFoundUnder() {
        assertThat(find(ONE_TOPIC, "/").canonical()).contains(PagePath.of("/help"));
    }

    @Test
    void leadsFromGuideToGuideAndNoFurther() {
        assertThat(neighbours("/help/first")).containsExactly("none", "/help/second");
        assertThat(neighbours("/help/second")).containsExactly("/help/first", "/help/third");
        assertThat(neighbours("/help/third")).containsExactly("/help/second", "none");
    }

    @Test
    void leadsNowhereFromTheOnlyGuide() {
        GuideView only = (GuideView) find(TWO_TOPICS, "/help/first");

        assertThat(only.previous()).isEmpty();
        assertThat(only.next()).isEmpty();
    }

    @Test
    void holdsTheWholeGuideWithTheDayOfTheNewestReview() {
        LocalDate newest = SiteBuilder.REVIEWED.plusDays(3);
        Site site = site().topic(
                        page("/help"),
                        page("/help/old"),
                        page("/help/new")
                                .review(new Review(
                                        newest, "An editor", "", Optional.empty(), SourceRef.startOf("page.md"))),
                        page("/help/never").neverReviewed())
                .build();

        WholeGuideView whole = (WholeGuideView) find(site, "/help/whole-guide");

        assertThat(whole.updated()).contains(newest);
        assertThat(whole.topic().guides()).hasSize(3);
    }

    @Test
    void saysNoDayWhereNobodyReviewedAGuide() {
        Site site =
                site().topic(page("/help"), page("/help/never").neverReviewed()).build();

        assertThat(((WholeGuideView) find(site, "/help/whole-guide")).updated()).isEmpty();
    }

    @Test
    void findsPagesOutsideOfTopicsAndNothingElse() {
        assertThat(find(ONE_TOPIC, "/about")).isInstanceOf(PlainPageView.class);
        assertThat(views.find(ONE_TOPIC, PagePath.of("/help/fourth"))).isEmpty();
        assertThat(views.find(ONE_TOPIC, PagePath.of("/first"))).isEmpty();
    }

    @Test
    void keepsErrorsOutOfSearchEngines() {
        assertThat(views.error(ONE_TOPIC, 404, Language.ENGLISH).canonical()).isEmpty();
        assertThat(views.error(ONE_TOPIC, 404, Language.ENGLISH).title())
                .isNotEqualTo(views.error(ONE_TOPIC, 500, Language.ENGLISH).title());
    }

    private List<String> neighbours(String path) {
        GuideView guide = (GuideView) find(ONE_TOPIC, path);
        return List.of(pathOf(guide.previous()), pathOf(guide.next()));
    }

    private static String pathOf(Optional<Page> page) {
        return page.map(Page::path).map(PagePath::value).orElse("none");
    }

    private View find(Site site, String path) {
        return views.find(site, PagePath.of(path)).orElseThrow();
    }
}
