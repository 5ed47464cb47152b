package cairn.content;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.ContactKind;
import cairn.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editors are offered the keys by which a file is read. */
class KeyOfferTest {

    @ParameterizedTest
    @CsvSource({
        "pages/about.md, owner",
        "topics/advice/guide.md, order",
        "topics/advice/topic.md, address",
        "topics/advice/guide.gd.md, translates",
        "snippets/first.gd.md, translates",
        "notices/phones.md, topics",
        "organisations/police.yml, contacts",
        "house-style/blame.yml, must_flag",
        "site.yml, publisher",
        "reading-level.yml, floor"
    })
    void aFileIsOfferedItsKeys(String file, String key) {
        assertThat(names(KeyOffer.of(file))).contains(key);
    }

    @Test
    void aPageIsOfferedEveryKeyThatItIsReadBy() {
        assertThat(names(KeyOffer.of("pages/about.md")))
                .containsExactlyElementsOf(PageHead.keys().names());
    }

    @Test
    void theWordsBehindAKeyAreOffered() {
        assertThat(offer(KeyOffer.of("pages/about.md"), "status").values()).containsExactly("draft", "published");
    }

    @Test
    void theKeysInsideAKeyAreOffered() {
        KeyOffer contacts = offer(KeyOffer.of("organisations/police.yml"), "contacts");

        assertThat(offer(contacts.inside(), "kind").values())
                .containsExactlyElementsOf(
                        Stream.of(ContactKind.values()).map(ContactKind::word).toList());
    }

    @ParameterizedTest
    @CsvSource({"snippets/first.md", "redirects.yml"})
    void aFileWithoutKeysOfItsOwnIsOfferedNone(String file) {
        assertThat(KeyOffer.of(file)).isEmpty();
    }

    @Test
    void theEditorHasNoListOfItsOwn() {
        assertThat(Samples.text(Path.of("src/main/resources/workbench/edit/completion.js")))
                .doesNotContain("publish_at", "draft");
    }

    private static KeyOffer offer(List<KeyOffer> offers, String name) {
        return offers.stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<KeyOffer> offers) {
        return offers.stream().map(KeyOffer::name).toList();
    }
}
