package cairn.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"GD, gd", "zh-hant, zh-Hant", "EN-gb, en-GB", "sr-LATN-rs, sr-Latn-RS", "iw, he"})
    void writesATagInItsUsualLetters(String written, String usual) {
        assertThat(new Language(written)).hasToString(usual).isEqualTo(new Language(usual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "gd_GB", "und", "gälisch", "en-", "x-private", "scottishgaelic"})
    void refusesWhatIsNoTag(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag)).withMessageContaining(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, RTL",
        "fa-IR, RTL",
        "he, RTL",
        "ur, RTL",
        "pa-Arab, RTL",
        "pa, LTR",
        "ur-Latn, LTR",
        "az-Arab, RTL",
        "gd, LTR",
        "zh-Hant, LTR"
    })
    void knowsWhichWayALanguageRuns(String tag, Direction direction) {
        assertThat(new Language(tag).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "gd, Gàidhlig",
        "pl, Polski",
        "pl-PL, Polski",
        "ar, العربية",
        "en-GB, English",
        "zh-Hant, 中文 (繁體)",
        "zz, zz"
    })
    void isCalledAsItsSpeakersCallIt(String tag, String name) {
        assertThat(new Language(tag).ownName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"gd, gd", "zh-Hant, zh-hant", "en-GB, en-gb"})
    void standsInAddressesInLowerCase(String tag, String part) {
        assertThat(new Language(tag).pathPart()).hasToString(part);
    }
}
