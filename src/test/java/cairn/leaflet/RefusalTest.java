package cairn.leaflet;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.prose;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.page.Pages;
import cairn.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Which pages get no leaflet: those that would come out with gaps, or in the wrong order. */
class RefusalTest {

    private static final Pages PAGES = Pages.unpacked();

    @Test
    void aPageWithALetterThatTheFontLacksHasNoneAndNoLinkToOne() {
        Site arrows = site().version("arrows")
                .topic(page("/help").lead(prose("<p>Go on \u2192 here.</p>")))
                .build();

        assertThat(leaflets(arrows)).isEmpty();
        assertThat(text(arrows, "/help")).doesNotContain(".pdf");
    }

    @Test
    void aPageInALanguageFromRightToLeftHasNoneAndItsOriginalHas() {
        Site two = site().version("two")
                .topic(page("/help").lead(prose("<p>It is not your fault.</p>")))
                .translation("/help", page("/ar/help").language("ar").title("Help"))
                .build();

        assertThat(leaflets(two)).hasSize(1);
        assertThat(text(two, "/help")).contains(leaflets(two).get(0));
        assertThat(text(two, "/ar/help")).doesNotContain(".pdf");
    }

    @Test
    void aTranslationWithLettersThatTheFontHasIsSetInItsLanguage() throws IOException {
        Site polish = site().version("polish")
                .topic(page("/help"))
                .translation(
                        "/help",
                        page("/pl/help")
                                .language("pl")
                                .title("Co robi\u0107")
                                .lead(prose("<p>Nie p\u0142a\u0107.</p>")))
                .build();

        try (PDDocument pdf = Loader.loadPDF(bytes(polish, leaflets(polish).get(1)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(TaggedText.of(pdf)).contains("Corobi\u0107", "Niep\u0142a\u0107.");
        }
    }

    @Test
    void theListOfLettersIsThatOfTheFonts() throws IOException {
        List<CmapLookup> fonts = new ArrayList<>();
        for (String font : List.of("regular.ttf", "italic.ttf", "bold.ttf", "bold-italic.ttf")) {
            fonts.add(new TTFParser()
                    .parse(new RandomAccessReadBuffer(LeafletFiles.bytes(font)))
                    .getUnicodeCmapLookup());
        }
        Set<Integer> letters = new TreeSet<>();
        for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
            int asked = point;
            if (point != 0x7F && fonts.stream().allMatch(font -> font.getGlyphId(asked) > 0)) {
                letters.add(point);
            }
        }
        String listed = new String(LeafletFiles.bytes("letters.txt"), StandardCharsets.UTF_8);

        assertThat(letters.stream()
                        .filter(point -> point > 0x7F)
                        .map(Character::toString)
                        .collect(Collectors.joining()))
                .isEqualTo(listed);
        assertThat(letters).contains((int) ' ', (int) '!', (int) '~').hasSizeGreaterThan(0x7F - ' ');
    }

    private static List<String> leaflets(Site site) {
        return PAGES.addresses(site).stream()
                .filter(address -> address.endsWith(".pdf"))
                .toList();
    }

    private static byte[] bytes(Site site, String address) {
        return PAGES.find(site, address).orElseThrow().identity().bytes();
    }

    private static String text(Site site, String address) {
        return new String(bytes(site, address), StandardCharsets.UTF_8);
    }
}
