package cairn.site;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the search is told by the editors, and the words of its page.
 *
 * @param path the address of the page
 * @param title its heading, truthful but quiet
 * @param navTitle a short form for links
 * @param description one sentence for search engines
 * @param intro what stands above the list of all that is there
 * @param words its other words by their keys
 * @param explains the pages that explain, which come after those that help
 * @param groups what readers call things
 */
public record Search(
        PagePath path,
        String title,
        String navTitle,
        String description,
        String intro,
        Map<String, String> words,
        Set<PagePath> explains,
        List<WordGroup> groups) {

    /** @throws NullPointerException where something is missing */
    public Search {
        explains = Set.copyOf(explains);
        groups = List.copyOf(groups);
    }
}
