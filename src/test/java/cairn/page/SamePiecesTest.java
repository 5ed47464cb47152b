package cairn.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.testing.SiteBuilder;
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

    @Test
    void a_card_is_filled_for_each_organisation_and_level_of_heading() {
        Surroundings here = new Surroundings(Language.ENGLISH);
        for (int level : List.of(2, 3, 2)) {
            for (String id : List.of("samaritans", "childline", "samaritans")) {
                Html card = pieces(Language.ENGLISH).card(here, SiteBuilder.organisation(id, id), level);
                assertEquals("organisation-cards in en-GB: %s, %d".formatted(id, level), card.value());
            }
        }
        assertEquals(4, filled.size());
    }

    private String round(Language page) {
        return pieces(page).round("footer", "footer").value();
    }

    private SamePieces pieces(Language page) {
        return new SamePieces(page, known, (component, fragment, here, more) -> {
            String what = more.get("organisation") instanceof Organisation organisation
                    ? ": %s, %s".formatted(organisation.id(), more.get("level"))
                    : "";
            filled.add("%s in %s%s".formatted(component, here.language().tag(), what));
            return new Html(filled.get(filled.size() - 1));
        });
    }
}
