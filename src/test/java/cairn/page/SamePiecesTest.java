package cairn.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cairn.site.Html;
import cairn.site.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

class SamePiecesTest {

    private final ConcurrentMap<SamePieces.Name, Html> known = new ConcurrentHashMap<>();
    private final List<String> filled = new ArrayList<>();

    @Test
    void a_piece_is_filled_once_for_all_pages_of_a_language() {
        assertEquals("footer in en-GB", round(Language.ENGLISH));
        assertEquals("footer in en-GB", round(Language.ENGLISH));
        assertEquals(List.of("footer in en-GB"), filled);
    }

    @Test
    void a_page_in_another_language_has_pieces_of_its_own() {
        round(Language.ENGLISH);
        assertEquals("footer in gd", round(new Language("gd")));
    }

    private String round(Language page) {
        SamePieces pieces = new SamePieces(page, known, (component, fragment, here, more) -> {
            filled.add("%s in %s".formatted(component, here.language().tag()));
            return new Html(filled.get(filled.size() - 1));
        });
        return pieces.round("footer", "footer").value();
    }
}
