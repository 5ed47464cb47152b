package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.ContactMethod;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a YAML parser with the usual rules would turn into something else stays as the editor wrote it. */
class YamlTrapsTest {

    private static final String REGISTER = """
            name: no
            also_known_as: [yes, 1.0, ~, 0x1F, 1_000]
            purpose: 2026-11-23
            who: 9:00
            place: UK
            limits: null
            contacts:
              - {id: a, kind: phone, value: 0345, label: on, cost: 9:00, standing: own}
              - {id: b, kind: phone, value: 0800 1111, label: off, cost: 1e3, standing: own}
              - {id: c, kind: text, value: 07700, label: "true", note: 0o17, standing: own}
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsLeadingZeros() {
        assertThat(organisation().contacts())
                .extracting(ContactMethod::value)
                .containsExactly("0345", "0800 1111", "07700");
    }

    @Test
    void keepsWordsThatLookLikeTruthOrNothing() {
        assertThat(organisation().name()).isEqualTo("no");
        assertThat(organisation().limits()).contains("null");
        assertThat(organisation().contacts()).extracting(ContactMethod::label).containsExactly("on", "off", "true");
    }

    @Test
    void keepsTimesDatesAndNumbers() {
        assertThat(organisation().who()).isEqualTo("9:00");
        assertThat(organisation().purpose()).isEqualTo("2026-11-23");
        assertThat(organisation().contacts().get(0).cost()).contains("9:00");
        assertThat(organisation().contacts().get(1).cost()).contains("1e3");
        assertThat(organisation().contacts().get(2).note()).contains("0o17");
    }

    @Test
    void keepsTheItemsOfAList() {
        assertThat(organisation().alsoKnownAs()).isEqualTo(List.of("yes", "1.0", "~", "0x1F", "1_000"));
    }

    private Organisation organisation() {
        ReadContent content = ContentReader.read(SampleSite.good(folder.resolve("site"))
                .write("organisations/trap.yml", REGISTER)
                .folder());
        Site site = content.timeline()
                .orElseThrow(() -> new AssertionError(content.problems()))
                .whole();
        return site.organisations().stream()
                .filter(organisation -> organisation.id().equals("trap"))
                .findFirst()
                .orElseThrow();
    }
}
