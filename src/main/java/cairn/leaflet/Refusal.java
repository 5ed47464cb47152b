package cairn.leaflet;

import cairn.page.FilledTemplates;
import cairn.site.Direction;
import cairn.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why there can be no leaflet.
 *
 * @param letter the first letter that its font lacks; empty where its lines run from right to left
 */
public record Refusal(Optional<String> letter) {

    /** The letters beyond ASCII that every one of its fonts has. */
    private static final Set<Integer> LETTERS = new String(LeafletFiles.bytes("letters.txt"), StandardCharsets.UTF_8)
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final int ASCII = 0x7F;

    /** Why there can be none with that on it. */
    static Optional<Refusal> of(Site site, LeafletView view, FilledTemplates templates) {
        return of(view, templates.fill(site, view));
    }

    /** Why there can be none of that filled template. */
    static Optional<Refusal> of(LeafletView view, String html) {
        if (view.language().direction() == Direction.RTL) {
            return Optional.of(new Refusal(Optional.empty()));
        }
        return html.codePoints()
                .filter(point -> point > ASCII && !LETTERS.contains(point))
                .mapToObj(Character::toString)
                .findFirst()
                .map(letter -> new Refusal(Optional.of(letter)));
    }
}
