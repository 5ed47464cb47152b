package cairn.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentReader;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.site.UkTime;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outcomes of the real flow, at hours at which somebody is open and at others. */
class OutcomeViewTest {

    private static final Timeline TIMELINE =
            ContentReader.read(Path.of("content")).timeline().orElseThrow();
    private static final String HELPLINE = "Revenge Porn Helpline";

    @Test
    void keepsTheOrderOfTheFlowWhereNobodyIsClosed() {
        assertThat(outcomes(TIMELINE.at(UkTime.parse("2026-11-24 11:00"))))
                .allSatisfy(view ->
                        assertThat(view.organisations()).isEqualTo(view.step().organisations()))
                .anySatisfy(view -> assertThat(names(view)).contains(HELPLINE));
    }

    @Test
    void listsNobodyWhoIsClosedBeforeOthers() {
        assertThat(outcomes(TIMELINE.at(UkTime.parse("2026-11-22 02:00"))))
                .allSatisfy(view -> assertThat(view.organisations())
                        .containsExactlyInAnyOrderElementsOf(view.step().organisations()))
                .filteredOn(view -> names(view).contains(HELPLINE))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(names(view)).last().isEqualTo(HELPLINE));
    }

    private static List<OutcomeView> outcomes(Site site) {
        return new FlowWing()
                .addresses(site)
                .flatMap(path -> new FlowWing().find(site, path).stream())
                .filter(OutcomeView.class::isInstance)
                .map(OutcomeView.class::cast)
                .toList();
    }

    private static List<String> names(OutcomeView view) {
        return view.organisations().stream().map(Organisation::name).toList();
    }
}
