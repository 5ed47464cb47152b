package cairn.site;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant MORNING = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-12-01T18:00:00Z");

    @Test
    void showsAPageFromItsVerySecond() {
        Timeline timeline = timeline(shown(MORNING, null));

        assertThat(addresses(timeline.at(MORNING.minusNanos(1)))).containsExactly("/advice");
        assertThat(addresses(timeline.at(MORNING))).containsExactly("/advice", "/advice/guide");
    }

    @Test
    void hidesAPageFromItsVerySecond() {
        Timeline timeline = timeline(shown(null, EVENING));

        assertThat(addresses(timeline.at(EVENING.minusNanos(1)))).containsExactly("/advice", "/advice/guide");
        assertThat(addresses(timeline.at(EVENING))).containsExactly("/advice");
    }

    @Test
    void showsDraftsToTheTeamAloneAndWithinTheirTimes() {
        Timeline timeline = timeline(new Lifetime(Status.DRAFT, Optional.of(MORNING), Optional.of(EVENING)));

        assertThat(addresses(timeline.at(MORNING))).containsExactly("/advice");
        assertThat(addresses(timeline.withDraftsAt(MORNING.minusSeconds(1)))).containsExactly("/advice");
        assertThat(addresses(timeline.withDraftsAt(MORNING))).containsExactly("/advice", "/advice/guide");
        assertThat(addresses(timeline.withDraftsAt(EVENING))).containsExactly("/advice");
    }

    @Test
    void namesEverySiteThatIsNotTheSameDifferently() {
        Timeline timeline = timeline(shown(MORNING, EVENING));

        assertThat(List.of(MORNING.minusSeconds(1), MORNING, EVENING))
                .flatExtracting(moment -> List.of(
                        timeline.at(moment).version(),
                        timeline.withDraftsAt(moment).version()))
                .doesNotHaveDuplicates();
        assertThat(timeline.at(MORNING).version())
                .isEqualTo(timeline.at(EVENING.minusNanos(1)).version());
    }

    @Test
    void knowsUntilWhenASiteHolds() {
        Timeline timeline = timeline(shown(MORNING, EVENING));

        assertThat(timeline.at(MORNING.minusSeconds(1)).validUntil()).contains(MORNING);
        assertThat(timeline.at(MORNING).validUntil()).contains(EVENING);
        assertThat(timeline.at(EVENING).validUntil()).isEmpty();
        assertThat(timeline.nextChange(MORNING)).contains(EVENING);
        assertThat(timeline.momentsFrom(MORNING)).containsExactly(MORNING, EVENING);
    }

    @Test
    void waitsForNothingInADraft() {
        Timeline timeline = timeline(new Lifetime(Status.DRAFT, Optional.of(MORNING), Optional.empty()));

        assertThat(timeline.at(MORNING.minusSeconds(1)).validUntil()).isEmpty();
        assertThat(timeline.withDraftsAt(MORNING.minusSeconds(1)).validUntil()).contains(MORNING);
    }

    @Test
    void hidesATopicWithItsFront() {
        Site whole = site().topic("first", "guide")
                .topic(page("/second").lifetime(shown(MORNING, null)), page("/second/guide"))
                .build();

        assertThat(addresses(new Timeline(whole, List.of(), List.of()).at(MORNING.minusSeconds(1))))
                .containsExactly("/first", "/first/guide");
    }

    @Test
    void takesAHiddenPageFromTheFootAndItsOldAddressesWithIt() {
        Site whole = site().topic("advice", "guide")
                .footer(page("/about").lifetime(shown(MORNING, null)))
                .redirect("/old-about", "/about")
                .redirect("/old-guide", "/advice/guide")
                .redirect("/home", "/")
                .build();
        Timeline timeline = new Timeline(whole, List.of(), List.of());

        Site before = timeline.at(MORNING.minusSeconds(1));

        assertThat(before.footer()).isEmpty();
        assertThat(before.redirects())
                .extracting(Redirect::from)
                .extracting(PagePath::value)
                .containsExactly("/old-guide", "/home");
        assertThat(timeline.at(MORNING).footer()).hasSize(1);
        assertThat(timeline.at(MORNING).redirects()).hasSize(3);
    }

    @Test
    void showsANoticeWithinItsTimeAlone() {
        Timeline timeline = new Timeline(
                site().topic("advice", "guide")
                        .notice(shown(MORNING, EVENING), "Phones are busy.")
                        .build(),
                List.of(),
                List.of());

        assertThat(timeline.at(MORNING.minusNanos(1)).notices()).isEmpty();
        assertThat(timeline.at(MORNING).notices()).hasSize(1);
        assertThat(timeline.at(EVENING.minusNanos(1)).notices()).hasSize(1);
        assertThat(timeline.at(EVENING).notices()).isEmpty();
        assertThat(timeline.at(MORNING).validUntil()).contains(EVENING);
    }

    @Test
    void refusesALifetimeThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> shown(EVENING, MORNING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shown(MORNING, MORNING)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Lifetime shown(@Nullable Instant from, @Nullable Instant until) {
        return new Lifetime(Status.PUBLISHED, Optional.ofNullable(from), Optional.ofNullable(until));
    }

    private static Timeline timeline(Lifetime ofGuide) {
        return new Timeline(
                site().topic(page("/advice"), page("/advice/guide").lifetime(ofGuide))
                        .build(),
                List.of(),
                List.of());
    }

    private static List<String> addresses(Site site) {
        return site.everyPage().map(page -> page.path().value()).toList();
    }
}
