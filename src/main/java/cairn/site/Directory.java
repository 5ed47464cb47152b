package cairn.site;

import java.util.Map;

/**
 * The words of the directory of the register.
 *
 * @param path its address; what a reader chose stands below it as a code
 * @param title its heading, truthful but quiet
 * @param description one sentence for search engines
 * @param intro what stands above the choices
 * @param words the other sentences by their keys: {@code open}, {@code rest}, {@code timed},
 *     {@code closed}, {@code list}, {@code none}
 * @param choices for each facet, the question ({@code ask}), the choice of everything ({@code any}), and its choices
 * @param notes what is said to who made a choice
 */
public record Directory(
        PagePath path,
        String title,
        String description,
        String intro,
        Map<String, String> words,
        Map<Facet, Map<String, String>> choices,
        Map<String, String> notes) {

    /** Whether an address is its own, or below it. */
    public boolean holds(PagePath address) {
        return (address.value() + "/").startsWith(path.value() + "/");
    }
}
